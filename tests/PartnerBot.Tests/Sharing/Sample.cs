using PartnerBot.Conversations;
using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Handles;
using PartnerBot.Planning;
using PartnerBot.Planning.Sharing;
using PartnerBot.Tests.Conversations;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Sharing;

/// <summary>A plan with everybody in it, and with things that partners must never read: those say „geheim“.</summary>
internal static class Sample
{
    public const string Secret = "geheim";

    public static Plan Plan() => Editing.Begin(new Edit.Started("plan-1", "Lesestart", "owner", Chat.Now, "Anna")).Apply(
    [
        new Edit.Joined(new Member("second", Part.Owner, "Olga")),
        new Edit.Joined(new Member("member", Part.Member, "Ben")),
        new Edit.Joined(new Member("partner", Part.Partner, "Frau Kaya", "partner-2")),
        new Edit.EntryAdded("need", "need"),
        new Edit.Answered("need", "need", new Value.Words("Kinder hören wenig Geschichten")),
        new Edit.Answered("need", "limits", new Value.Words($"{Secret}: kein Geld")),
        new Edit.EntryAdded("partner-2", "partner"),
        .. Partner("partner-2", "Kita Sonnenblume", "kita@example.org"),
        new Edit.EntryAdded("partner-3", "partner"),
        .. Partner("partner-3", "Verein Leselust", "geheim@example.org"),
        new Edit.EntryAdded("task-4", "task"),
        new Edit.Answered("task-4", "title", new Value.Words("Raum vorbereiten")),
        new Edit.Answered("task-4", "owner", new Value.Words("Frau Kaya")),
        new Edit.EntryAdded("task-5", "task"),
        new Edit.Answered("task-5", "title", new Value.Words($"{Secret} verhandeln")),
        new Edit.Answered("task-5", "owner", new Value.Words("Anna")),
        new Edit.EntryAdded("task-6", "task"),
        new Edit.Answered("task-6", "title", new Value.Words("Plakat drucken")),
        new Edit.Answered("task-6", "owner", new Value.Words("Ben")),
        new Edit.Answered("task-6", "visible", new Value.Chosen(["yes"])),
    ]);

    public static string PersonOf(Standing standing) => standing.ToString().ToLowerInvariant();

    /// <summary>The scene as the shell would set it: whoever is not in the plan does not get it.</summary>
    public static Scene Scene(Plan plan, Standing standing, bool inGroup = false) =>
        new(new ConversationState { Language = Language.German, Plan = plan.Id }, PersonOf(standing), Chat.Now, new DateTime(2026, 11, 21, 10, 0, 0))
        {
            Plan = plan.PartOf(PersonOf(standing)) is null ? null : plan,
            IsAdministrator = standing == Standing.Administrator,
            InGroup = inGroup,
            FreshId = "00112233445566778899aabbccddeeff",
        };

    public static Command Command(string intent) => intent switch
    {
        "change-part" => new(intent, "Partner") { Id = "member" },
        "dismiss-person" or "transfer-plan" => new(intent) { Id = "second" },
        "open-step" => new(intent) { Id = "actions" },
        "rename-plan" => new(intent, "Neuer Titel"),
        _ => new(intent),
    };

    public static string FormOf(Verb verb) => verb switch
    {
        Verb.GivePart => "Partner",
        Verb.Another or Verb.Remove => "partner",
        _ => "need",
    };

    public static string EntryOf(Verb verb) => verb switch
    {
        Verb.GivePart or Verb.Dismiss => "member",
        Verb.Remove => "partner-3",
        _ => "need",
    };

    private static IEnumerable<Edit> Partner(string id, string name, string mail) =>
    [
        new Edit.Answered(id, "organisation", new Value.Words(name)),
        new Edit.Answered(id, "gains", new Value.Words("Bücher")),
        new Edit.Answered(id, "email", new Value.Words(mail)),
        new Edit.Answered(id, "risks", new Value.Words($"{Secret}: unzuverlässig")),
        new Edit.Answered(id, "ties", new Value.Words($"{Secret}: Schwager")),
        new Edit.Answered(id, "fit-trust", new Value.Number(1)),
    ];
}
