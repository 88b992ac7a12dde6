using PartnerBot.Planning.Records;

namespace PartnerBot.Tests.Conversations;

/// <summary>Records in memory, with the versions of the real store.</summary>
internal sealed class RecordBox
{
    private readonly SortedDictionary<(string Kind, string Id), LibraryRecord> records = [];

    public IReadOnlyCollection<LibraryRecord> All => records.Values;

    /// <summary>The same records in another box.</summary>
    public RecordBox Copy()
    {
        var copy = new RecordBox();
        foreach (var (key, record) in records)
        {
            copy.records.Add(key, record);
        }

        return copy;
    }

    public void Remove(string kind, string id) => records.Remove((kind, id));

    public IReadOnlyList<LibraryRecord> Of(string kind) => [.. records.Values.Where(record => record.Kind == kind)];

    public LibraryRecord? Find(string kind, string id) => records.GetValueOrDefault((kind, id));

    public void Keep(RecordChange change)
    {
        Assert.True((Find(change.Kind, change.Id)?.Version ?? 0) == change.Seen, $"{change.Kind} {change.Id} stands at {Find(change.Kind, change.Id)?.Version ?? 0}, not at {change.Seen}.");
        if (change.Json is null)
        {
            records.Remove((change.Kind, change.Id));
        }
        else
        {
            records[(change.Kind, change.Id)] = new LibraryRecord(change.Kind, change.Id, change.Seen + 1, change.Json);
        }
    }
}
