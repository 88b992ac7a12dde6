using PartnerBot.Planning;
using PartnerBot.Planning.Sharing;
using PartnerBot.Turns;

namespace PartnerBot.Tests.Board;

/// <summary>A plan of many parts, kept as a turn would keep it. What partners must never read says „geheim“.</summary>
internal static class Seed
{
    public static readonly DateTimeOffset At = new(2026, 11, 20, 9, 30, 0, TimeSpan.Zero);

    public static Edit[] Edits { get; } =
    [
        new Edit.EntryAdded("need", "need"),
        Words("need", "need", "Viele Kinder kommen ohne Vorleseerfahrung in die Schule."),
        Words("need", "evidence", "Die Grundschule meldet es seit drei Jahren.\nDie Kita bestätigt es."),
        Chosen("need", "audience", "children", "families"),
        Chosen("need", "why-partner", "access", "people"),
        Words("need", "limits", "geheim: nicht mehr als 500 Euro"),
        new Edit.EntryAdded("partner-2", "partner"),
        Words("partner-2", "organisation", "Kita Sonnenblume <b>Nord</b>"),
        Words("partner-2", "gains", "Bücherkisten und Vorlesestunden"),
        Words("partner-2", "risks", "geheim: wechselnde Leitung"),
        new Edit.EntryAdded("partner-3", "partner"),
        Words("partner-3", "organisation", "Förderverein Leselust"),
        new Edit.FormClosed("partner"),
        new Edit.EntryAdded("role-4", "role"),
        Chosen("role-4", "role", "lead"),
        Words("role-4", "person", "Anna Müller"),
        new Edit.EntryAdded("anchor-5", "anchor"),
        Chosen("anchor-5", "kind", "kick-off"),
        new Edit.Answered("anchor-5", "day", new Value.Day(new DateOnly(2027, 3, 15))),
        new Edit.EntryAdded("task-6", "task"),
        Words("task-6", "title", "Raum für die Vorlesestunde herrichten"),
        Words("task-6", "owner", "Frau Kaya"),
        new Edit.Answered("task-6", "due", new Value.Day(new DateOnly(2026, 11, 10))),
        new Edit.EntryAdded("task-7", "task"),
        Words("task-7", "title", "geheim: Honorar verhandeln"),
        Words("task-7", "owner", "Anna Müller"),
        new Edit.Answered("task-7", "due", new Value.Relative("kick-off", -2, Span.Weeks)),
        new Edit.EntryAdded("task-8", "task"),
        Words("task-8", "title", "Plakat drucken"),
        Words("task-8", "owner", "Ben"),
        Chosen("task-8", "state", "done"),
        Chosen("task-8", "visible", "yes"),
    ];

    /// <summary>Keeps it for these people; the first owns it.</summary>
    public static async Task<Plan> Keep(IStore store, string id, string title, (string Person, Part Part, string Name)[] people, IReadOnlyList<Edit>? edits = null)
    {
        var start = new Edit.Started(id, title, people[0].Person, At, people[0].Name);
        Edit[] all = [.. people.Skip(1).Select(one => new Edit.Joined(new Member(one.Person, one.Part, one.Name, one.Part == Part.Partner ? "partner-2" : null))), .. edits ?? Edits];
        var plan = Editing.Begin(start).Apply(all);
        var kept = await store.Keep(new Keeping
        {
            Address = new Address("seed", id),
            At = At,
            Conversation = new StoredConversation(1, [], null, people[0].Person, id, 0),
            Plan = new PlanChange(0, new StoredPlan(id, plan.Version, PlanJson.Write(plan)), title, people[0].Person, false, [PlanJson.Write(start), .. all.Select(PlanJson.Write)])
            {
                People = [.. people.Select(one => one.Person)],
            },
            Audit = new AuditLine(people[0].Person, "seed", id),
        });
        return kept is Kept.Done ? plan : throw new InvalidOperationException($"Not kept: {kept}");
    }

    private static Edit.Answered Words(string entry, string field, string text) => new(entry, field, new Value.Words(text));

    private static Edit.Answered Chosen(string entry, string field, params string[] options) => new(entry, field, new Value.Chosen(options));
}
