using System.Collections.Concurrent;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Turns;

/// <summary>
/// Keeps which address a sign-in has verified for a person, so that the person can be known again on another door. Only what checks people itself
/// may call it; what a person types, and what a client sends along, never gets here.
/// </summary>
internal sealed class Vouching(IStore store, PeoplesClock clock)
{
    /// <summary>The library's sign-in to page and board.</summary>
    public const string SignIn = "sign-in";

    /// <summary>The library's tenant in Entra, through Teams.</summary>
    public const string Entra = "entra";

    private const int MostTold = 20_000;
    private const int Tries = 3;

    // A word is renewed once a day; in between the store is not asked.
    private static readonly TimeSpan Often = TimeSpan.FromDays(1);
    private readonly ConcurrentDictionary<string, (string? Key, DateTimeOffset At)> told = new(StringComparer.Ordinal);

    /// <summary>The person's address was vouched for lately, or that there is none.</summary>
    public bool Knows(string door, string person) => told.TryGetValue($"{door}|{person}", out var known) && clock.Now - known.At < Often;

    /// <param name="person">The id by which the door knows the person.</param>
    /// <param name="address">Null, or what is no address, vouches for nothing.</param>
    public async Task Vouch(string door, string person, string? address)
    {
        var key = SignInAddress.Key(address);
        if (told.TryGetValue($"{door}|{person}", out var known) && known.Key == key && clock.Now - known.At < Often)
        {
            return;
        }

        if (told.Count > MostTold)
        {
            told.Clear();
        }

        try
        {
            for (var tries = 0; key is not null && tries < Tries && !await Keep(door, person, key); tries++)
            {
            }

            told[$"{door}|{person}"] = (key, clock.Now);
        }
        catch (StoreTrouble)
        {
            // Nobody is kept out for it; the next visit vouches again.
        }
    }

    private async Task<bool> Keep(string door, string person, string key)
    {
        var now = clock.Now;
        var own = await store.Record(new RecordKey(OwnAddress.Kind, person));
        var holders = await store.Record(new RecordKey(AddressHolders.Kind, key));
        var known = holders is null ? AddressHolders.Nobody : AddressHolders.Read(holders.Json);
        List<RecordChange> changes =
        [
            new(AddressHolders.Kind, key, holders?.Version ?? 0, known.With(new AddressHolders.Holder(door, person, now)).Write()),
            new(OwnAddress.Kind, person, own?.Version ?? 0, new OwnAddress(key).Write()),
        ];
        // Somebody whose address has changed holds the former one no more.
        if (own is not null && OwnAddress.Read(own.Json).Key is var former && former != key && await store.Record(new RecordKey(AddressHolders.Kind, former)) is { } before)
        {
            changes.Add(new(AddressHolders.Kind, former, before.Version, AddressHolders.Read(before.Json).Without(person).Write()));
        }

        return await store.Keep(changes, new AuditLine(person, "address-vouched", null), now);
    }
}
