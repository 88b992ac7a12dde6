using System.Text.Json;
using PartnerBot.Activities;
using PartnerBot.Conversations.Knowing;
using PartnerBot.Planning;
using PartnerBot.Tests.Conversations;
using PartnerBot.Texts;
using PartnerBot.Turns;

namespace PartnerBot.Tests.Journeys;

/// <summary>Everybody chats with the pure conversation; plans and records are shared.</summary>
internal sealed class ValueStage(Language language) : IStage
{
    private static readonly Desk Shelf = TurnRegistration.OpenDesk(null);
    private readonly PlanBox plans = new();
    private readonly RecordBox records = new();
    private readonly Dictionary<string, Chat> people = [];

    public Language Language => language;

    public (IReadOnlyList<string> Keys, string Asked)? Heard(string person) => ([.. Of(person).Keys], Of(person).Asked);

    public Task<IReadOnlyList<JsonElement>> Say(string person, string words) => Task.FromResult(Messages(Of(person).Say(words)));

    public Task<IReadOnlyList<JsonElement>> Press(string person, string handle, IReadOnlyList<(string Field, string Value)> inputs) =>
        Task.FromResult(Messages(Of(person).PressHandle(handle, [.. inputs])));

    public Task<Plan?> Plan(string id) => Task.FromResult(plans.Find(id));

    private Chat Of(string person) => people.TryGetValue(person, out var chat) ? chat
        : people[person] = new Chat(language, person) { Plans = plans, Records = records, Desk = Shelf, Name = char.ToUpperInvariant(person[0]) + person[1..] };

    private static IReadOnlyList<JsonElement> Messages(Chat chat) => [.. chat.Messages.Select(message => JsonDocument.Parse(ActivityJson.Write(message)).RootElement)];
}
