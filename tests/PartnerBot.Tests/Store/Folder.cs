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
        foreach (var file in Directory.GetFiles(Path).Where(file => !file.EndsWith("-shm", StringComparison.Ordinal)))
        {
            using var from = new FileStream(file, new FileStreamOptions { Share = FileShare.ReadWrite | FileShare.Delete, Access = FileAccess.Read });
            using var to = File.Create(copy.In(System.IO.Path.GetFileName(file)));
            from.CopyTo(to);
        }

        return copy;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
