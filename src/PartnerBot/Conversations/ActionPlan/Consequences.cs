using PartnerBot.Planning;
using PartnerBot.Planning.Actions;
using PartnerBot.Planning.Forms;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.ActionPlan;

/// <summary>What an answer brings along: tasks that move with a date, come back, or safeguard something; contradictions that it makes.</summary>
internal static class Consequences
{
    private const int MostNamed = 2;

    public static void Of(Talk talk, Plan before, Position.At at, Value value)
    {
        switch (at.Form.Id, at.Field.Id, value)
        {
            case ("anchor", "day", Value.Day(var day)):
                Moved(talk, before, at.Entry, day);
                break;
            case ("task", "state", Value.Chosen { Options: ["done"] }) when before.Entry(at.Entry)?.Picked("state") != "done":
                ComesBack(talk, talk.Plan!.Entry(at.Entry)!);
                break;
            case ("safety", "applies", _):
                Safeguard(talk, SafetyForm.Of(before.Entry(at.Entry)?["applies"]), SafetyForm.Of(value));
                break;
        }

        if (at.Form.Id is "anchor" or "task")
        {
            Contradict(talk, before);
        }
    }

    /// <summary>Names what contradicts itself since this plan.</summary>
    public static void Contradict(Talk talk, Plan before)
    {
        var known = before.Contradictions();
        foreach (var one in talk.Plan!.Contradictions().Where(one => !known.Contains(one) && talk.Shown?.Entry(one.About) is not null).Take(MostNamed))
        {
            var entry = talk.Plan!.Entry(one.About)!;
            var form = Journey.Form(entry.Form);
            talk.Say(
                $"contradiction.{one.Kind}",
                ("name", entry[form.Naming.Id] is { } name ? Showing.Of(form.Naming, name) : "…"),
                ("day", one.Day is { } day ? day : ""),
                ("against", one.Against is { } against ? against : ""));
        }
    }

    public static void ComesBack(Talk talk, Entry task)
    {
        foreach (var edit in Ticking.Again(talk.Plan!, task, talk.Scene.Today))
        {
            talk.Edit(edit);
            talk.Say("task.comes-again", ("title", task.Said("title") ?? "…"), ("day", ((Edit.CameAgain)edit).Day));
        }
    }

    private static void Moved(Talk talk, Plan before, string anchor, DateOnly day)
    {
        if (before.Entry(anchor)?["day"] is Value.Day(var old) && old != day && talk.Plan!.Entry(anchor)?.Picked("kind") is { } kind)
        {
            var count = talk.Plan.Of("task").Count(task => task.IsOpen() && Shifting.Hangs(task, kind));
            talk.Say("anchor.moved", ("anchor", new Line(AnchorForm.Kinds.Key(kind))), ("day", day), ("count", count));
        }
    }

    private static void Safeguard(Talk talk, IReadOnlyList<string> before, IReadOnlyList<string> now)
    {
        var items = (talk.Scene.Desk?.Catalogue?.Safeguards ?? []).Where(item => now.Contains(item.Of) && !before.Contains(item.Of)).ToList();
        var room = TaskForm.Form.Most - talk.Plan!.Of("task").Count();
        var added = talk.Plan.Missing(items, talk.Language).Take(room).ToList();
        foreach (var edit in TaskDraft.Edits(talk.Plan, added).ToList())
        {
            talk.Edit(edit);
        }

        if (added.Count > 0)
        {
            talk.Say("safety.added", ("count", added.Count), ("titles", string.Join("; ", added.Take(4).Select(task => task.Title))));
        }

        var gone = before.Except(now).Where(condition => talk.Plan!.NotBegun(condition).Any()).ToList();
        if (gone.Count > 0)
        {
            talk.Proposal = new Proposal.DropSafeguards(gone);
        }
    }
}
