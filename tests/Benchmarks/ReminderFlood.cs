using PartnerBot.Activities;
using PartnerBot.Channels.BotFramework;
using PartnerBot.Conversations;
using PartnerBot.Planning.Reminding;
using PartnerBot.Store;
using PartnerBot.Turns;

namespace Benchmarks;

/// <summary>Many people, each with some reminders due at the same moment and a chat on a channel behind a connector.</summary>
internal static class ReminderFlood
{
    /// <summary>One that has no limits of its own, as Teams has.</summary>
    private const string Channel = "loopback";

    public static Task Put(SqliteStore store, int people, int each, string service) =>
        Parallel.ForEachAsync(Enumerable.Range(0, people), new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (person, _) => await Put(store, $"person-{person}", each, service));

    private static async Task Put(SqliteStore store, string person, int each, string service)
    {
        var settings = new PersonSettings
        {
            Zone = "Europe/Berlin",
            Own = [.. Enumerable.Range(0, each).Select(item => new OwnReminder($"own-{item}", "Call the day-care centre about the reading hour", new DateOnly(2027, 3, 2), new TimeOnly(8, 0)))],
        };
        var before = ReminderSender.Morning.AddDays(-1);
        await store.Keep(new Keeping
        {
            Address = new Address(Channel, person),
            At = before,
            Conversation = new StoredConversation(1, ConversationJson.Write(new ConversationState()), Reference(person, service).Write(), person, null, 0),
            Records = [settings.Change(person, 0)],
            Ledger = new LedgerChange { Wishes = [new Wishes("", person, Wishing.Own(person, settings, before), new DateOnly(2027, 3, 1))] },
            DoorOf = person,
            Audit = new AuditLine(person, "said"),
        });
    }

    private static ConversationReference Reference(string person, string service) => new(
        service,
        Channel,
        new ConversationAccount { Id = person, ConversationType = "personal" },
        new ChannelAccount { Id = "28:bot", Name = "PartnerBot" },
        new ChannelAccount { Id = person, Name = "Mira Kaya" },
        "de-DE",
        null);
}
