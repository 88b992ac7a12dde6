using PartnerBot.Planning;
using PartnerBot.Planning.Actions;
using PartnerBot.Planning.Meetings;

namespace PartnerBot.Conversations.Meetings;

/// <summary>What minutes come to: the meeting with its text, its decisions, its tasks, as far as there is room.</summary>
internal static class MinutesKept
{
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
            // What was noted before stays; the later part is added to it, as far as it fits.
            var most = MeetingForm.Form.Field("minutes")!.MaxLength;
            Add(new Edit.Answered(id, "minutes", new Value.Words(Speaking.Markdown.Cut(held.Said("minutes") is { } before ? $"{before}\n{text}" : text, most))));
        }

        var day = plan.Entry(id)?["day"] is Value.Day(var on) ? on : today;
        var items = MinutesReader.Read(text, talk);
        foreach (var decided in items.OfType<MinutesItem.Decided>().Take(DecisionForm.Form.Most - plan.Of("decision").Count()))
        {
            var decision = $"decision-{plan.Added + 1}";
            Add(new Edit.EntryAdded(decision, "decision"), new Edit.Answered(decision, "text", new Value.Words(decided.Text)), new Edit.Answered(decision, "day", new Value.Day(day)));
        }

        Add([.. TaskDraft.Edits(plan, items.OfType<MinutesItem.ToDo>().Select(item => item.Task).Take(TaskForm.Form.Most - plan.Of("task").Count()))]);
        return edits;

        void Add(params IReadOnlyList<Edit> more)
        {
            edits.AddRange(more);
            plan = plan.Apply(more);
        }
    }
}
