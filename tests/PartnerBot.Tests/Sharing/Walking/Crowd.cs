using PartnerBot.Conversations.Knowing;
using PartnerBot.Planning;
using PartnerBot.Planning.Remarks;
using PartnerBot.Planning.Sharing;
using PartnerBot.Tests.Conversations;
using PartnerBot.Texts;
using PartnerBot.Turns;

namespace PartnerBot.Tests.Sharing.Walking;

/// <summary>
/// Twenty people, one of them an administrator, two of them in a group chat as well, and six plans. What is told only among those who work on a
/// plan says <c>Geheim</c> or <c>Intern</c>, a task that is not shared <c>Versteckt</c>, what partners may read <c>Offen</c>, each with the plan's number.
/// </summary>
internal sealed class Crowd
{
    public const int Plans = 6;
    private const int People = 20;
    private static readonly Desk Shelf = TurnRegistration.OpenDesk(null);
    private readonly Dictionary<(int Number, bool InGroup), Chat> chats = [];

    public Crowd()
    {
        for (var number = 0; number < Plans; number++)
        {
            Kept.Put(Beginning(number));
        }
    }

    public PlanBox Kept { get; } = new();

    public RecordBox Records { get; } = new();

    /// <summary>Codes of invitations that were given out.</summary>
    public List<string> Codes { get; } = [];

    public Chat Somebody(Random random)
    {
        var number = random.Next(People);
        var inGroup = number < 2 && random.Next(3) == 0;
        return chats.TryGetValue((number, inGroup), out var chat) ? chat : chats[(number, inGroup)] = new Chat(number % 5 == 4 ? Language.English : Language.German, Id(number))
        {
            Plans = Kept, Records = Records, Name = NameOf(number), InGroup = inGroup, IsAdministrator = number == People - 1, Desk = Shelf,
        };
    }

    public static string Id(int number) => $"person{number:00}";

    public static string NameOf(int number) => $"Frau Nr{number:00}";

    public static string TitleOf(int number) => $"Vorhaben{number}";

    private static Plan Beginning(int number) => Editing.Begin(new Edit.Started($"plan{number}", TitleOf(number), Id(number), Chat.Now, NameOf(number))).Apply(
    [
        new Edit.Joined(new Member(Id(number + 6), Part.Member, NameOf(number + 6))),
        new Edit.Joined(new Member(Id(number + 12), Part.Partner, NameOf(number + 12), "partner-2")),
        new Edit.EntryAdded("need", "need"),
        new Edit.Answered("need", "need", new Value.Words($"Offen{number} lesen")),
        new Edit.Answered("need", "limits", new Value.Words($"Geheim{number} bleiben")),
        new Edit.EntryAdded("partner-2", "partner"),
        new Edit.Answered("partner-2", "organisation", new Value.Words($"Haus{number}")),
        new Edit.Answered("partner-2", "contact", new Value.Words(NameOf(number + 12))),
        new Edit.Answered("partner-2", "risks", new Value.Words($"Geheim{number} schwierig")),
        new Edit.EntryAdded("task-3", "task"),
        new Edit.Answered("task-3", "title", new Value.Words($"Versteckt{number} verhandeln")),
        new Edit.Answered("task-3", "owner", new Value.Words(NameOf(number))),
        new Edit.EntryAdded("task-4", "task"),
        new Edit.Answered("task-4", "title", new Value.Words($"Raum {number} richten")),
        new Edit.Answered("task-4", "owner", new Value.Words(NameOf(number + 12))),
        new Edit.Answered("task-4", "due", new Value.Day(new DateOnly(2026, 12, 1))),
        new Edit.EntryAdded("balance-5", "balance"),
        new Edit.Answered("balance-5", "party", new Value.Words($"Haus{number}")),
        new Edit.Answered("balance-5", "red-line", new Value.Words($"Geheim{number} nie")),
        new Edit.FormClosed("partner"),
        new Edit.Remarked(new Remark(100, "", Id(number), NameOf(number), Chat.Now, $"Intern{number} bleibt es") { Internal = true }),
        new Edit.Remarked(new Remark(101, "task-3", Id(number), NameOf(number), Chat.Now, $"Intern{number} auch das") { Internal = true }),
    ]);
}
