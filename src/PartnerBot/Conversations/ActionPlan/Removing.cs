using System.Text.RegularExpressions;
using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Pointing;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Actions;
using PartnerBot.Planning.Forms;
using PartnerBot.Planning.Roles;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.ActionPlan;

/// <summary>"Lösche die Aufgabe Flyer": what the words name leaves the plan after a yes; what is not there is said to be not there.</summary>
internal static partial class Removing
{
    private const int MostOffered = 3;

    private static readonly (string Form, Regex Words)[] Kinds = [("task", Tasks()), ("partner", Partners()), ("goal", Goals()), ("meeting", Meetings()), ("decision", Decisions()), ("role", Roles())];

    /// <summary>The words of our own buttons.</summary>
    public static Command? Read(string text) => Named().Match(text) is { Success: true } named ? new Command("remove-item", named.Groups["name"].Value) { Words = text } : null;

    public static Decision Open(Talk talk, Command command)
    {
        var form = Kinds.Where(kind => kind.Words.IsMatch(command.Words)).Select(kind => kind.Form).FirstOrDefault();
        var things = Things(talk, form).ToList();
        var words = PointingWords.Of(command.Argument is { Length: > 0 } name && Read(command.Words) is not null ? name : command.Words, talk);
        if (words.Count == 0)
        {
            return form is not null && Ordinal(command.Words, things.Count) is { } place ? Ask(talk, things[place].Entry) : Offer(talk, things, new Line("remove.which"));
        }

        // Whoever says the kind without a name of that kind may mean another entry of this name.
        var pointed = Pointer.Among(words, things.Select(thing => (thing.Entry, thing.Name)));
        return pointed switch
        {
            { Sure: [var only] } => Ask(talk, only),
            { Sure.Count: > 1 } => Offer(talk, [.. things.Where(thing => pointed.Sure.Contains(thing.Entry))], new Line("remove.which")),
            { Perhaps.Count: > 0 } => Offer(talk, [.. things.Where(thing => pointed.Perhaps.Contains(thing.Entry))], new Line("remove.which")),
            _ => Offer(talk, [], new Line("remove.no-such")),
        };
    }

    /// <summary>Names what a partner who leaves still has to do, with a way out.</summary>
    public static void Warn(Talk talk, Entry entry)
    {
        if (entry is { Form: "partner" } && entry.Said("organisation") is { } organisation)
        {
            var holders = ((string[])[organisation, .. Names.In(entry.Said("contact"))]).Select(person => talk.Plan!.Theirs(person)).ToList();
            var left = talk.Plan!.Of("task").Where(task => task.IsOpen() && holders.Any(theirs => theirs(task))).ToList();
            if (left.Count > 0)
            {
                talk.Say("remove.has-tasks", ("name", organisation), ("count", left.Count), ("owner", left[0].Said("owner")!));
            }
        }
    }

    private static Decision Ask(Talk talk, Entry entry)
    {
        Warn(talk, entry);
        return Proposing.Propose(talk, new Proposal.Remove(entry.Id), "remove-item");
    }

    private static Decision Offer(Talk talk, IReadOnlyList<(Entry Entry, string Name)> things, Line words)
    {
        if (things.Count == 0)
        {
            talk.Say("remove.no-such");
            Guide.Repeat(talk);
        }
        else
        {
            talk.Add(new Reply.Offer(words, [.. things.Take(MostOffered).Select(thing => new Line("remove.say", ("name", thing.Name)))]));
        }

        return talk.Done("command", "remove-item");
    }

    private static IEnumerable<(Entry Entry, string Name)> Things(Talk talk, string? only) =>
        from entry in talk.Shown!.Entries
        let form = Journey.Find(entry.Form)
        where form is { Many: true } && (only is null || form.Id == only)
        let name = entry[form.Naming.Id]
        where name is not null and not Value.Skipped
        select (entry, Showing.In(talk.Language, form.Naming, name).ReplaceLineEndings(" "));

    private static int? Ordinal(string words, int count)
    {
        var place = First().IsMatch(words) ? 0 : Second().IsMatch(words) ? 1 : Third().IsMatch(words) ? 2 : Last().IsMatch(words) ? count - 1 : count == 1 ? 0 : -1;
        return place >= 0 && place < count ? place : null;
    }

    [GeneratedRegex(@"^(?:Entferne|Remove) [„“""](?<name>.+)[“”""][.!]?$")]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(?:aufgabe|maßnahme|massnahme|task|to-?do)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Tasks();

    [GeneratedRegex(@"\bpartner(?:n|s|in)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Partners();

    [GeneratedRegex(@"\b(?:ziel|goal)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Goals();

    [GeneratedRegex(@"\b(?:treffen|sitzung|besprechung|meeting)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Meetings();

    [GeneratedRegex(@"\b(?:beschluss|entscheidung|decision)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Decisions();

    [GeneratedRegex(@"\b(?:rolle|role)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Roles();

    [GeneratedRegex(@"\b(?:erste[nrs]?|first)\b", RegexOptions.IgnoreCase)]
    private static partial Regex First();

    [GeneratedRegex(@"\b(?:zweite[nrs]?|second)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Second();

    [GeneratedRegex(@"\b(?:dritte[nrs]?|third)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Third();

    [GeneratedRegex(@"\b(?:letzte[nrs]?|last)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Last();
}
