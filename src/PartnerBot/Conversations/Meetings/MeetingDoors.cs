using System.Text.RegularExpressions;
using PartnerBot.Conversations.ActionPlan;
using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Carrying;
using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Doubting;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Meetings;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Meetings;

/// <summary>Commands about meetings: enter one, its agenda, its minutes, the next one.</summary>
internal static partial class MeetingDoors
{
    public static IReadOnlyList<Door> All { get; } =
    [
        new("add-meeting", Deed.EditStep, Add),
        new("take-minutes", Deed.EditTask, TakingMinutes.Open),
        new("show-minutes", Deed.EditStep, (talk, _) => MinutesListing.Latest(talk)),
        new("show-agenda", Deed.OpenPlan, (talk, _) => ShowAgenda(talk)),
        new("next-meeting", Deed.EditStep, (talk, _) => Next(talk)),
    ];

    /// <summary>The next meeting, where the plan has none yet.</summary>
    public static Proposal.Meet? Suggestion(Talk talk) => talk.Plan!.NextMeeting(talk.Scene.Today.AddDays(1)) is null && talk.Plan!.Of("meeting").Count() < MeetingForm.Form.Most
        ? new Proposal.Meet(talk.Plan.LastMeeting(talk.Scene.Today)?.Picked("kind") ?? "working", MeetingRhythm.Suggest(talk.Plan, talk.Scene.Today))
        : null;

    private static Decision Next(Talk talk)
    {
        if (Suggestion(talk) is { } proposal)
        {
            return Proposing.Propose(talk, proposal, "add-meeting");
        }

        if (talk.Plan!.NextMeeting(talk.Scene.Today.AddDays(1)) is { } meeting)
        {
            talk.Say("meeting.next", ("kind", new Line(MeetingForm.Kinds.Key(meeting.Picked("kind") ?? "working"))), ("day", ((Value.Day)meeting["day"]!).Date));
        }

        Guide.Repeat(talk);
        return talk.Done("answer", "add-meeting");
    }

    // "Jahresgespräch am 3. März um 10 Uhr": kind, day and time are answered with it.
    private static Decision Add(Talk talk, Command command)
    {
        var form = MeetingForm.Form;
        // "Jahresgespräch" names a date of the plan too, but here it is the kind of meeting.
        var read = WhenReader.ReadDay(AnchorWords.Without(command.Words), talk.Language, talk.Scene.Local, talk.Plan, past: true);
        // "Every other Tuesday at 8" begins with the coming one.
        read = read is Reading.Refused && command.Rhythm?.FirstAfter(talk.Scene.Today) is { } first ? new Reading.Taken(new Value.Day(first)) : read;
        if (talk.Plan!.Of("meeting").Count() >= form.Most || read is not Reading.Taken(Value.Day(var day), var other))
        {
            if (read is Reading.Refused { Why.Key: not "answer.no-day" } refused)
            {
                talk.Add(new Reply.Tell(refused.Why));
            }

            return StepDoors.Add(talk, "meeting", command with { Argument = null });
        }

        var at = Journey.Fresh(talk.Plan, form);
        Answering.Keep(talk, at, new Value.Chosen([Kind(command.Words)]));
        AtOnce.Rhythm(talk, at, command);
        Answering.Keep(talk, at with { Field = form.Field("day")! }, new Value.Day(day));
        if (command.Time is { } time)
        {
            Answering.Keep(talk, at with { Field = form.Field("time")! }, new Value.Words(time.ToString("HH':'mm", System.Globalization.CultureInfo.InvariantCulture)));
        }

        talk.Place = new Place.Asking(form.Id, at.Entry, "day");
        talk.Say("meeting.added", ("kind", new Line(MeetingForm.Kinds.Key(Kind(command.Words)))), ("day", day));
        Doubting.Doubting.Offer(talk, new Doubt.InField(at.Entry, "day"), day, (other as Value.Day)?.Date);
        Guide.Proceed(talk);
        return talk.Done("command", command.Intent);
    }

    private static Decision ShowAgenda(Talk talk)
    {
        var plan = talk.Shown!;
        var parts = Agenda.Of(plan, talk.Scene.Today).Select((point, place) => new SheetPart(
            new Line("agenda.point", ("number", place + 1), ("point", new Line($"agenda.{point.Kind}"))),
            point.Entries.Count == 0
                ? [new SheetRow(Words.Say(talk.Language, "agenda.suggest", ("day", MeetingRhythm.Suggest(plan, talk.Scene.Today))), null)]
                : [.. point.Entries.Select(entry => TaskRows.Preview(plan, entry, talk.Language))])).ToList();
        var (shown, next) = Paging.Cut(parts, talk.Language);
        var all = parts.Sum(part => part.Rows.Count);
        talk.Add(new Reply.ShowSheet(new Sheet(new Line("agenda.title"), shown) { Note = next is { } count ? new Line("plan.more", ("count", all - count)) : null }));
        talk.Add(new Reply.Offer(new Line("ask.what-next"), [new Line("intent.take-minutes"), new Line("offer.show-tasks"), new Line("offer.show-plan")]));
        return talk.Done("command", "show-agenda");
    }

    private static string Kind(string words) => Review().IsMatch(words) ? "review" : Steering().IsMatch(words) ? "steering" : Public().IsMatch(words) ? "open" : "working";

    [GeneratedRegex(@"jahresgespräch|jahrestreffen|auswertung|bilanz|\bannual|\breview", RegexOptions.IgnoreCase)]
    private static partial Regex Review();

    [GeneratedRegex(@"steuer|lenkung|leitungs|\bsteering|\bleadership", RegexOptions.IgnoreCase)]
    private static partial Regex Steering();

    [GeneratedRegex(@"\boffenes?\b|\bopen\b|\bpublic\b", RegexOptions.IgnoreCase)]
    private static partial Regex Public();
}
