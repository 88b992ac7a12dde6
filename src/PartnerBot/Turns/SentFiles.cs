using PartnerBot.Conversations;
using PartnerBot.Spreadsheets;

namespace PartnerBot.Turns;

/// <summary>
/// What a turn has asked of files. A file belongs to the conversation it was sent into; elsewhere it is not there. One that a channel left elsewhere
/// is fetched when it is first wanted.
/// </summary>
internal sealed class SentFiles(IStore store, Heard heard, IFetcher? fetcher)
{
    private readonly Dictionary<string, FileTrouble> troubles = [];
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
            facts[file] = await Find(file, stop) is { } kept ? new FileFacts(kept.Name, kept.ContentType, kept.Bytes.Length)
                : troubles.TryGetValue(file, out var why) ? new FileFacts(Remote(file)!.Name, "", 0) { Trouble = why }
                : null;
        }
    }

    private async ValueTask<Upload?> Find(string file, CancellationToken stop)
    {
        if (await store.File(file, stop) is { } kept)
        {
            return kept.Address == heard.Address ? kept : null;
        }

        if (Remote(file) is not { } remote || fetcher is null || troubles.ContainsKey(file))
        {
            return null;
        }

        if (await fetcher.Bring(remote, heard.Address, stop) is { } why)
        {
            troubles[file] = why;
            return null;
        }

        return await store.File(file, stop);
    }

    private RemoteFile? Remote(string file) => heard.Files.FirstOrDefault(one => one.Id == file);
}
