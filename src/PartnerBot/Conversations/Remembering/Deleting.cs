using System.Text.RegularExpressions;
using PartnerBot.Conversations.Carrying;
using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.People;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.History;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Remembering;

/// <summary>Deletes a plan after a yes, and brings it back within 30 days.</summary>
internal static partial class Deleting
{
    private const int Days = 30;

    public static IReadOnlyList<Door> All { get; } =
    [
        new("delete-plan", Deed.DeletePlan, Begin),
        new("restore-plan", Deed.RestorePlan, Restore) { Anywhere = true, Asks = true },
    ];

    /// <summary>The title of the plan that shall come back ("" for whichever there is), or null when the words say something else.</summary>
    public static string? Restoring(string text)
    {
        if (text.Length > 250 || Restoration().Match(text.Trim().TrimEnd('.', '!', '?')) is not { Success: true } match)
        {
            return null;
        }

        return match.Groups["title"].Value;
    }

    public static Decision Delete(Talk talk)
    {
        var plan = talk.Plan!;
        if (!talk.May(Deed.DeletePlan))
        {
            return talk.Refuse("delete-plan");
        }

        talk.Edit(new Edit.Deleted(talk.Scene.At));
        string[] owners = [.. plan.People().Where(member => member.Part == Part.Owner).Select(member => member.Person)];
        talk.Keep(new RecordChange(DeletedPlan.Kind, plan.Id, 0, new DeletedPlan(plan.Title, owners, talk.Scene.At).Write()));
        talk.State = talk.State with { Plan = null, Place = new Place.Idle() };
        talk.Say("delete.done", ("title", plan.Title), ("days", Days));
        talk.Add(new Reply.Offer(new Line("ask.what-next"), [new Line("restore.one", ("title", plan.Title)), new Line("offer.show-plans"), new Line("offer.new-plan")]));
        return talk.Done("command", "delete-plan");
    }

    private static Decision Begin(Talk talk, Command command)
    {
        // Another plan than the one at hand was named.
        if (command.Id is { } id && id != talk.Plan!.Id && talk.Scene.Plans.Any(plan => plan.Id == id))
        {
            return new Decision.Needs(new Need.APlan(id));
        }

        talk.State = talk.State with { Plan = talk.Plan!.Id, Place = new Place.Confirming(Confirming.Delete) };
        Guide.Repeat(talk);
        return talk.Done("command", "delete-plan");
    }

    private static Decision Restore(Talk talk, Command command)
    {
        if (!talk.Scene.Fetched.Kinds.TryGetValue(DeletedPlan.Kind, out var records))
        {
            return new Decision.Needs(new Need.AllOf(DeletedPlan.Kind));
        }

        var mine = records.Select(record => (Record: record, Plan: DeletedPlan.Read(record.Json)))
            .Where(deleted => (deleted.Plan.Owners.Contains(talk.Scene.Person) || talk.Scene.IsAdministrator) && talk.Scene.At < deleted.Plan.At + DeletedPlan.Life)
            .OrderByDescending(deleted => deleted.Plan.At).ToList();
        var exact = mine.Where(deleted => deleted.Plan.Title.Equals(command.Argument, StringComparison.OrdinalIgnoreCase)).Take(1).ToList();
        var named = exact.Count > 0 ? exact : mine;
        switch (named)
        {
            // "Reopen the plan", and nothing was deleted: the one at hand lies in the archive.
            case [] when talk.Plan is { Archived: true } && talk.May(Deed.ArchivePlan):
                return ArchiveDoors.Reopen(talk);
            case []:
                talk.Say("restore.none", ("days", Days));
                Guide.Repeat(talk);
                return talk.Done("command", "restore-plan");
            case [var only]:
                return Restore(talk, only.Record);
            default:
                talk.Add(new Reply.Offer(new Line("restore.which"), [.. named.Take(5).Select(deleted => new Line("restore.one", ("title", deleted.Plan.Title)))]));
                return talk.Done("command", "restore-plan");
        }
    }

    private static Decision Restore(Talk talk, LibraryRecord record)
    {
        if (!talk.Scene.Fetched.Shut.TryGetValue(record.Id, out var plan))
        {
            return new Decision.Needs(new Need.Shut(record.Id));
        }

        if (plan?.Deleted is null)
        {
            talk.Say("restore.none", ("days", Days));
            Guide.Repeat(talk);
            return talk.Done("command", "restore-plan");
        }

        talk.TakeUp(plan);
        talk.TakesBack = true;
        talk.Edit(new Edit.Restored());
        talk.Keep(new RecordChange(DeletedPlan.Kind, record.Id, record.Version, null));
        talk.Say("restore.done", ("title", plan.Title));
        if (talk.Standing is Standing.Owner)
        {
            talk.Add(new Reply.ShowPlan());
        }
        else
        {
            talk.State = talk.State with { Plan = null };
        }

        Guide.Offer(talk, "ask.what-next");
        return talk.Done("command", "restore-plan");
    }

    [GeneratedRegex(@"^((den |einen )?(gelöschten )?plan( [„“""]?(?<title>.+?)[“”""]?)?|[„“""](?<title>.+)[“”""]) wiederherstellen$|^restore ((the |a |my )?(deleted )?plan( [“""](?<title>.+)[”""])?|[“""](?<title>.+)[”""])$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Restoration();
}
