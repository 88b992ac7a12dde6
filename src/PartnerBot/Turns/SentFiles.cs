using PartnerBot.Conversations;
using PartnerBot.Spreadsheets;

namespace PartnerBot.Turns;

/// <summary>What a turn has asked of files. A file belongs to the conversation it was sent into; elsewhere it is not there.</summary>
internal sealed class SentFiles(IStore store, Address address)
{
    private readonly Dictionary<string, GridReading?> tables = [];
    private readonly Dictionary<string, FileFacts?> facts = [];

    public IReadOnlyDictionary<string, GridReading?> Tables => tables;

    public IReadOnlyDictionary<string, FileFacts?> Facts => facts;

    public async ValueTask Fetch(Wants wants, CancellationToken stop)
    {
        foreach (var file in wants.Files.Where(file => !tables.ContainsKey(file)))
        {
            tables[file] = await Find(file, stop) is { } kept ? Spreadsheet.Read(kept.Bytes) : null;
        }

        foreach (var file in wants.Looked.Where(file => !facts.ContainsKey(file)))
        {
            facts[file] = await Find(file, stop) is { } kept ? new FileFacts(kept.Name, kept.ContentType, kept.Bytes.Length) : null;
        }
    }

    private async ValueTask<Upload?> Find(string file, CancellationToken stop) =>
        await store.File(file, stop) is { } kept && kept.Address == address ? kept : null;
}
