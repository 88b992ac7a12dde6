using PartnerBot.Conversations;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Reminding;
using PartnerBot.Store;
using PartnerBot.Tests.Store;
using PartnerBot.Turns;

namespace PartnerBot.Tests.Reminders;

/// <summary>Puts due reminders down without chatting, for tests with many of them.</summary>
internal static class Due
{
    private static readonly DateTimeOffset Yesterday = new(2027, 3, 1, 8, 0, 0, TimeSpan.Zero);

    /// <summary>Own reminders of a person with these texts, due at 8 on 2 March 2027.</summary>
    public static async Task Put(SqliteStore store, Address address, string person, IEnumerable<string> texts, string service = "https://smba.trafficmanager.net/")
    {
        var key = new RecordKey(PersonSettings.Kind, person);
        var recalled = await store.Recall(new Recalling(address, [], person) { Ones = [key] });
        var before = PersonSettings.Of(recalled.Ones[key]);
        var settings = before with
        {
            Zone = House.Berlin,
            Own = [.. before.Own, .. texts.Select(text => new OwnReminder($"own-{text}", text, new DateOnly(2027, 3, 2), new TimeOnly(8, 0)))],
        };
        var kept = recalled.Conversation;
        await store.Kept(new Keeping
        {
            Address = address,
            At = Yesterday,
            Conversation = new StoredConversation(
                (kept?.Version ?? 0) + 1, kept?.State ?? ConversationJson.Write(new ConversationState()), address.Channel == "msteams" ? System.Text.Encoding.UTF8.GetBytes(service) : null, person, null, kept?.Logged ?? 0),
            Records = [settings.Change(person, recalled.Ones[key]?.Version ?? 0)],
            Ledger = new LedgerChange { Wishes = [new Wishes("", person, Wishing.Own(person, settings, Yesterday), new DateOnly(2027, 3, 1))] },
            DoorOf = person,
            Audit = new AuditLine(person, "said"),
        });
    }
}
