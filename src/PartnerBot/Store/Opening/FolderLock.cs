using System.Text;
using PartnerBot.Turns;

namespace PartnerBot.Store.Opening;

/// <summary>
/// Keeps a second process off the folder, and remembers how the last one ended: it holds the process id while PartnerBot runs, a second word once
/// there is a write-ahead log, and nothing after an orderly stop.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    private readonly FileStream held;

    private FolderLock(FileStream held, string before) => (this.held, Before) = (held, before);

    /// <summary>What the last process left: empty after an orderly stop.</summary>
    public string Before { get; }

    /// <summary>The last process was stopped while a write-ahead log was there.</summary>
    public bool LogWasLeft => Before.EndsWith("wal", StringComparison.Ordinal);

    /// <exception cref="StoreTrouble">Another process has the folder.</exception>
    public static FolderLock Take(DataFolder folder)
    {
        var known = File.Exists(folder.Lock);
        try
        {
            var held = DataFolder.OpenAlone(folder.Lock);
            var bytes = new byte[64];
            var before = Encoding.ASCII.GetString(bytes, 0, held.Read(bytes)).Trim();
            return new FolderLock(held, known ? before : "unknown");
        }
        catch (UnauthorizedAccessException no)
        {
            throw new StoreTrouble($"{folder.Lock} cannot be written; give the account that runs PartnerBot the right to the folder {folder.Path}.", no);
        }
        catch (IOException taken)
        {
            throw new StoreTrouble(
                $"Another PartnerBot uses the folder {folder.Path}; stop it (its process id stands in {folder.Lock}) or choose another folder with Data:Path.", taken);
        }
    }

    public void Started() => Write($"{Environment.ProcessId}");

    public void LogIsThere() => Write($"{Environment.ProcessId} wal");

    public void Stopped() => Write("");

    public void Dispose() => held.Dispose();

    private void Write(string words)
    {
        held.SetLength(0);
        held.Position = 0;
        held.Write(Encoding.ASCII.GetBytes(words));
        held.Flush(flushToDisk: true);
    }
}
