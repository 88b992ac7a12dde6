using PartnerBot.Planning;
using PartnerBot.Texts;
using PartnerBot.Planning.Actions;
using PartnerBot.Planning.Meetings;
using PartnerBot.Planning.Records;

namespace PartnerBot.Conversations.Meetings;

/// <summary>What minutes come to: the meeting with its text, its decisions, its tasks, as far as there is room.</summary>
internal static class MinutesKept
{
    private const int LongestTitle = 200;
    private static readonly int FieldLength = MeetingForm.Form.Field("minutes")!.MaxLength;

    /// <summary>What has to be fetched before the minutes can be kept: the text of this meeting so far.</summary>
    public static Decision? Missing(Talk talk, string meeting) =>
        talk.Plan!.Entry(meeting)?["minutes"] is null || talk.Scene.Fetched.Ones.ContainsKey(Key(talk, meeting)) ? null
        : new Decision.Needs(new Need.One(Minutes.Kind, Minutes.Id(talk.Plan.Id, meeting)));

    /// <summary>Keeps the whole text beside the plan where it is longer than the plan's field.</summary>
    public static void KeepText(Talk talk, Plan before, string meeting, string text)
    {
        var held = before.Entry(meeting);
        var id = held?.Id ?? talk.Plan!.Of("meeting").LastOrDefault(entry => before.Entry(entry.Id) is null)?.Id;
        var whole = Joined(held is null ? null : Known(talk, held), text);
        if (id is not null && whole.Length > FieldLength)
        {
            var seen = talk.Scene.Fetched.Ones.GetValueOrDefault(Key(talk, id))?.Version ?? 0;
            talk.Keep(new RecordChange(Minutes.Kind, Minutes.Id(before.Id, id), seen, new Minutes(whole).Write()));
        }
    }

    /// <summary>What was noted at the meeting so far.</summary>
    public static string? Known(Talk talk, Entry meeting) =>
        Minutes.Whole(meeting, talk.Scene.Fetched.Ones.GetValueOrDefault(Key(talk, meeting.Id)) is { } record ? Minutes.Read(record.Json) : null);

    // What was noted before stays; the later part is added to it, as far as it fits.
    private static string Joined(string? before, string text) => Minutes.Beginning(before is null ? text : $"{before}\n{text}", Minutes.LongestInAll);

    private static IEnumerable<Edit> Entered(string id, MinutesItem.Next next)
    {
        yield return new Edit.EntryAdded(id, "meeting");
        yield return new Edit.Answered(id, "kind", new Value.Chosen(["working"]));
        yield return new Edit.Answered(id, "day", new Value.Day(next.Day));
        if (next.Time is { } time)
        {
            yield return new Edit.Answered(id, "time", new Value.Words(time.ToString("HH':'mm", System.Globalization.CultureInfo.InvariantCulture)));
        }

        if (next.Place is { } place)
        {
            yield return new Edit.Answered(id, "place", new Value.Words(place));
        }
    }

    private static RecordKey Key(Talk talk, string meeting) => new(Minutes.Kind, Minutes.Id(talk.Plan!.Id, meeting));

    public static IReadOnlyList<Edit> Edits(Talk talk, string meeting, string text)
    {
        var (plan, today) = (talk.Plan!, talk.Scene.Today);
        var edits = new List<Edit>();
        var id = meeting;
        if (plan.Entry(meeting) is null && plan.Of("meeting").Count() < MeetingForm.Form.Most)
        {
            id = $"meeting-{plan.Added + 1}";
            Add(new Edit.EntryAdded(id, "meeting"), new Edit.Answered(id, "kind", new Value.Chosen(["working"])), new Edit.Answered(id, "day", new Value.Day(today)));
        }

        if (plan.Entry(id) is { } held)
        {
            Add(new Edit.Answered(id, "minutes", new Value.Words(Minutes.Beginning(Joined(Known(talk, held), text), FieldLength))));
        }

        var day = plan.Entry(id)?["day"] is Value.Day(var on) ? on : today;
        var items = MinutesReader.Read(text, talk);
        foreach (var decided in items.OfType<MinutesItem.Decided>().Take(DecisionForm.Form.Most - plan.Of("decision").Count()))
        {
            var decision = $"decision-{plan.Added + 1}";
            Add(new Edit.EntryAdded(decision, "decision"), new Edit.Answered(decision, "text", new Value.Words(decided.Text)), new Edit.Answered(decision, "day", new Value.Day(day)));
        }

        // What is open waits, and so comes up on the next agenda.
        var waits = Words.Say(talk.Language, "minutes.waits");
        var open = items.OfType<MinutesItem.Open>().Select(point => new TaskDraft(Speaking.Markdown.Cut(point.Text, LongestTitle), null, null) { Blocked = waits });
        Add([.. TaskDraft.Edits(plan, items.OfType<MinutesItem.ToDo>().Select(item => item.Task).Concat(open).Take(TaskForm.Form.Most - plan.Of("task").Count()))]);
        foreach (var next in items.OfType<MinutesItem.Next>().Where(next => !plan.Of("meeting").Any(held => held["day"] is Value.Day(var on) && on == next.Day)).DistinctBy(next => next.Day)
            .Take(MeetingForm.Form.Most - plan.Of("meeting").Count()).ToList())
        {
            Add([.. Entered($"meeting-{plan.Added + 1}", next)]);
        }

        return edits;

        void Add(params IReadOnlyList<Edit> more)
        {
            edits.AddRange(more);
            plan = plan.Apply(more);
        }
    }
}
