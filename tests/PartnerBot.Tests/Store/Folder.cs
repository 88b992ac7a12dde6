using PartnerBot.Turns;
using Microsoft.Extensions.Logging.Abstractions;
using PartnerBot.Store;

namespace PartnerBot.Tests.Store;

/// <summary>A data folder of its own for one test, gone afterwards.</summary>
internal sealed class Folder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("partnerbot-test-").FullName;

    public string Database => In("partnerbot.db");

    public string In(string name) => System.IO.Path.Combine(Path, name);

    public SqliteStore Open(TimeProvider? time = null) => SqliteStore.Open(Path, time ?? TimeProvider.System, NullLogger.Instance);

    /// <summary>What it says when it refuses to open.</summary>
    public string Refused() => Assert.Throws<StoreTrouble>(() => Open()).Message;

    /// <summary>A folder with a database that was stopped in order.</summary>
    public static async Task<Folder> WithDatabase(Func<SqliteStore, Task>? filled = null)
    {
        var folder = new Folder();
        await using var store = folder.Open();
        await (filled?.Invoke(store) ?? Task.CompletedTask);
        return folder;
    }

    /// <summary>The files as they lie on the disk at this moment, in a folder of their own: what a sudden death would leave.</summary>
    public Folder AsItLies()
    {
        var copy = new Folder();
        foreach (var file in (string[])["partnerbot.db", "partnerbot.db-wal", "partnerbot.id"])
        {
            using var from = new FileStream(In(file), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var to = File.Create(copy.In(file));
            from.CopyTo(to);
        }

        // The lock itself cannot be read while it is held; this is what it says then.
        File.WriteAllText(copy.In("partnerbot.lock"), new FileInfo(In("partnerbot.db-wal")).Length > 0 ? "4711 wal" : "");
        return copy;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
