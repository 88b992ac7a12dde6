using PartnerBot.Planning.Records;

namespace PartnerBot.Tests.Conversations;

/// <summary>Records in memory, with the versions of the real store.</summary>
internal sealed class RecordBox
{
    private readonly SortedDictionary<(string Kind, string Id), LibraryRecord> records = [];

    public IReadOnlyList<LibraryRecord> Of(string kind) => [.. records.Values.Where(record => record.Kind == kind)];

    public LibraryRecord? Find(string kind, string id) => records.GetValueOrDefault((kind, id));

    public void Keep(RecordChange change)
    {
        Assert.Equal(Find(change.Kind, change.Id)?.Version ?? 0, change.Seen);
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
