using PartnerBot.Conversations.ActionPlan;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Meetings;

/// <summary>What minutes come to, before the yes: decisions, tasks, open points, meetings, and what stays a note.</summary>
internal static class MinutesPreview
{
    public static IReadOnlyList<SheetPart> Parts(Talk talk, Plan after, IReadOnlyList<string> touched, string text)
    {
        // In a group chat only what is shared may be named.
        var (seen, before) = (after.SeenBy(talk.Scene.Person, talk.Standing, talk.Scene.InGroup), talk.Plan!);
        var entries = touched.Where(id => before.Entry(id) is null).Select(id => seen?.Entry(id)).OfType<Entry>().ToList();
        var notes = talk.Scene.InGroup ? [] : MinutesReader.Read(text, talk).OfType<MinutesItem.Noted>().Select(note => new SheetRow(note.Text, null)).ToList();
        return
        [
            Part("decisions", entries.Where(entry => entry.Form == "decision")),
            Part("tasks", entries.Where(entry => entry.Form == "task" && entry.Picked("state") != "blocked")),
            Part("open", entries.Where(entry => entry.Form == "task" && entry.Picked("state") == "blocked")),
            Part("meetings", entries.Where(entry => entry.Form == "meeting")),
            new SheetPart(new Line("minutes.part.notes"), notes),
        ];

        SheetPart Part(string key, IEnumerable<Entry> some) => new(new Line($"minutes.part.{key}"), [.. some.Select(entry => TaskRows.Preview(after, entry, talk.Language))]);
    }
}
