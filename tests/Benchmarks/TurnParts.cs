using Microsoft.Extensions.Logging.Abstractions;
using PartnerBot.Activities;
using PartnerBot.Channels.BotFramework;
using PartnerBot.Channels.BotFramework.Connecting;
using PartnerBot.Conversations;
using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Speaking;
using PartnerBot.Planning;
using PartnerBot.Store;
using PartnerBot.Turns;

namespace Benchmarks;

/// <summary>Where the time of a planning turn goes when nobody else is there: its pieces are called one by one, in the order of <see cref="Turn"/>.</summary>
internal sealed class TurnParts(SqliteStore store, Connector connector, string service)
{
    private const int Rounds = 1500;
    private static readonly Address Address = new("emulator", "parts");
    private readonly HandleSeal seal = new(store.Secret("card-handles"));
    private readonly Stopwatches watches = new();
    private int turns;

    public static async Task Measure()
    {
        Machine.Introduce();
        using var scratch = new Scratch();
        await using var loopback = await LoopbackConnector.Open();
        await using var store = SqliteStore.Open(scratch.Folder, TimeProvider.System, NullLogger.Instance);
        using var connector = new Connector(new EgressGate([], neighbours: true, development: true), TimeProvider.System);
        var parts = new TurnParts(store, connector, loopback.Url);
        foreach (var text in (string[])["Plan a new partnership", "Reading with the day-care centre", NeedText.Of(0), NeedText.Of(1)])
        {
            await parts.Take(text);
        }

        await parts.Run("change the need", "by turns: \"change the need\" and 1,900 letters", Rounds / 2, isShown: false);
        await parts.Run("change the need", "by turns: \"change the need\" and 1,900 letters", Rounds, isShown: true);
    }

    private async Task Run(string command, string title, int rounds, bool isShown)
    {
        watches.Forget();
        for (var round = 0; round < rounds; round++)
        {
            await Take(command);
            await Take(NeedText.Of(turns));
        }

        if (isShown)
        {
            Console.WriteLine($"{title} (load {Machine.Load()})");
            watches.Print();
        }
    }

    private async Task Take(string text)
    {
        var body = Body(text);
        var kind = text.Length > 100 ? "long" : "short";
        var now = TimeProvider.System.GetUtcNow();
        var activity = watches.Time("read the activity (ActivityJson.Read)", () => ActivityJson.Read(body).Activity!);
        var heard = watches.Time("Listening.Of (reference, keys, mentions)", () => Listening.Of(activity));
        var recalled = await watches.Time("recall (SqliteStore.Recall)", () => store.Recall(new Recalling(Address, heard.Keys, heard.Person)).AsTask());
        var scene = watches.Time("read state and plan (ConversationJson, PlanJson)", () => Scene(recalled, heard.Person, now));
        // The short words are a button's, so that the turn itself does without this.
        watches.Time($"CommandReader.Read, {kind} text (part of Decide)", () => CommandReader.Read(text, scene));
        var made = (Decision.Made)watches.Time($"Conversation.Decide, {kind} text", () => Conversation.Decide(scene, new Input.Said(text)));
        var desk = new Voice(made.State.Language, heard.Person, made.Plan, now, false, seal.Seal, HandleSeal.Nonce);
        var messages = watches.Time($"Speaker.Speak, {kind} text", () => Speaker.Speak(desk, made.Replies, made.Account));
        var delivery = watches.Time("Delivery.Of (ActivityJson.Write)", () => Delivery.Of(heard, 0, messages, now));
        var keeping = watches.Time("write state, plan, edits (PlanJson.Write)", () => Keeping(heard, recalled, made, delivery, now));
        var kept = await watches.Time("keep (SqliteStore.Keep, one caller)", () => store.Keep(keeping));
        foreach (var json in delivery.Outbox)
        {
            await watches.Time("post (Connector.Post; includes the other side)", () => connector.Ask(Envelope.Of(json)!.Post(json, null)));
        }

        foreach (var number in ((Kept.Done)kept).Outbox)
        {
            await store.Settle(number);
        }
    }

    private byte[] Body(string text) => ActivityJson.Write(new IncomingActivity
    {
        Type = ActivityTypes.Message,
        Id = $"parts-{++turns}",
        ServiceUrl = service,
        ChannelId = "emulator",
        From = new ChannelAccount { Id = "anna", Name = "Anna", Role = "user" },
        Recipient = new ChannelAccount { Id = "bot", Name = "PartnerBot", Role = "bot" },
        Conversation = new ConversationAccount { Id = Address.Conversation },
        Locale = "en-US",
        Text = text,
    });

    private static Scene Scene(Recalled recalled, string person, DateTimeOffset now) => new(
        recalled.Conversation is { } kept ? ConversationJson.Read(kept.State) : new ConversationState { Language = PartnerBot.Texts.Language.English },
        person, now, PeoplesClock.Local(now, null, "Europe/Berlin"))
    {
        Plan = recalled.Plan is { } stored ? PlanJson.ReadPlan(stored.Json) : null,
        Plans = recalled.Plans,
        FreshId = Guid.NewGuid().ToString("N"),
    };

    private static Keeping Keeping(Heard heard, Recalled recalled, Decision.Made made, Delivery delivery, DateTimeOffset now) => new()
    {
        Address = heard.Address,
        At = now,
        Keys = heard.Keys,
        Conversation = new StoredConversation(
            (recalled.Conversation?.Version ?? 0) + 1, ConversationJson.Write(made.State), heard.Reference, heard.Person, made.State.Plan, 0),
        Plan = made.Edits.Count == 0 || made.Plan is not { } plan ? null : new PlanChange(
            plan.Version - made.Edits.Count, new StoredPlan(plan.Id, plan.Version, PlanJson.Write(plan)), plan.Title, plan.Owner, plan.Archived,
            [.. made.Edits.Select(PlanJson.Write)]),
        Outbox = delivery.Outbox,
        Audit = new AuditLine(heard.Person, "step", made.State.Plan),
    };
}
