using System.Text.Json;
using PartnerBot.Planning.Records;
using PartnerBot.Turns;

namespace PartnerBot.Channels.BotFramework.Connecting.Errands;

/// <summary>Which activity a marked card became in its conversation, so that it can be edited later. Of each conversation the newest are known.</summary>
internal sealed class Receipts(IStore store, TimeProvider time)
{
    /// <summary>The kind of its record; its id is the conversation's.</summary>
    public const string Kind = "sent-cards";

    private const int Most = 8;

    /// <summary>The card has arrived. Where this cannot be kept, it is only not edited later.</summary>
    public async Task Keep(Address address, string mark, string activity)
    {
        try
        {
            var known = await store.Record(Key(address));
            IReadOnlyList<SentCard> cards = [.. Read(known).Where(card => card.Mark != mark).Prepend(new SentCard(mark, activity)).Take(Most)];
            await store.Keep(
                [new RecordChange(Kind, Key(address).Id, known?.Version ?? 0, JsonSerializer.SerializeToUtf8Bytes(cards, ConnectorJson.Wire.IReadOnlyListSentCard))],
                new AuditLine("", "sent-card"), time.GetUtcNow());
        }
        catch (StoreTrouble)
        {
            // The store has said so itself.
        }
    }

    /// <summary>Null for a card that was never sent, or long ago.</summary>
    public async Task<string?> Of(Address address, string mark) => Read(await store.Record(Key(address))).FirstOrDefault(card => card.Mark == mark)?.Activity;

    private static RecordKey Key(Address address) => new(Kind, address.ToString());

    private static IReadOnlyList<SentCard> Read(LibraryRecord? known) => known is null ? [] : JsonSerializer.Deserialize(known.Json, ConnectorJson.Wire.IReadOnlyListSentCard) ?? [];
}
