using PartnerBot.Turns;
using Microsoft.Data.Sqlite;
using PartnerBot.Store;
using static PartnerBot.Tests.Store.Turns;

namespace PartnerBot.Tests.Store;

public sealed class OpeningTests
{
    [Fact]
    public async Task Folder_and_files_are_for_their_owner_alone()
    {
        using var folder = new Folder();
        var inner = folder.In("data");
        await using var store = SqliteStore.Open(inner, TimeProvider.System, Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance);
        await store.Kept(Turn(1));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(inner));
            foreach (var file in Directory.GetFiles(inner))
            {
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
            }
        }

        Assert.Equal(["partnerbot.db", "partnerbot.db-shm", "partnerbot.db-wal", "partnerbot.id", "partnerbot.lock"],
            Directory.GetFiles(inner).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_second_one_on_the_same_folder_is_refused_until_the_first_has_ended()
    {
        using var folder = new Folder();
        await using (folder.Open())
        {
            Assert.Contains("Another PartnerBot uses the folder", folder.Refused(), StringComparison.Ordinal);
        }

        await using var next = folder.Open();
        await next.Kept(Turn(1));
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused_and_left_as_it_is()
    {
        using var folder = new Folder();
        Sql(folder, "CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1)");
        var before = await File.ReadAllBytesAsync(folder.Database);
        Assert.Contains("belongs to another program", folder.Refused(), StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(folder.Database));
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused_and_left_as_it_is()
    {
        using var folder = await Folder.WithDatabase();
        Sql(folder, "PRAGMA user_version = 999");
        Assert.Contains("newer PartnerBot (schema 999", folder.Refused(), StringComparison.Ordinal);
        Sql(folder, $"PRAGMA user_version = {PartnerBot.Store.Migrations.Schema.Newest}");
        await folder.Open().DisposeAsync();
    }

    [Theory]
    [InlineData(0, "is empty (0 bytes)")]
    [InlineData(1, "is no database")]
    [InlineData(99, "is no database")]
    [InlineData(100, "is cut off at 100 bytes")]
    [InlineData(4096, "is cut off at 4096 bytes")]
    [InlineData(50_000, "is cut off at 50000 bytes")]
    public async Task A_file_that_was_cut_off_is_refused(int length, string because)
    {
        using var folder = await Folder.WithDatabase(store => store.Kept(Turn(1)));
        using (var file = File.OpenWrite(folder.Database))
        {
            file.SetLength(length);
        }

        Assert.Contains(because, folder.Refused(), StringComparison.Ordinal);
        Assert.Equal(length, new FileInfo(folder.Database).Length);
    }

    [Fact]
    public async Task A_file_of_garbage_is_refused()
    {
        using var folder = await Folder.WithDatabase();
        await File.WriteAllBytesAsync(folder.Database, [.. Enumerable.Repeat((byte)'x', 8192)]);
        Assert.Contains("is no database", folder.Refused(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Damage_is_found_at_the_start_after_a_stop_that_was_not_orderly()
    {
        using var folder = await Folder.WithDatabase(store => store.Kept(Turn(1) with { Plan = Change("p1", 0) }));
        await File.WriteAllTextAsync(folder.In("partnerbot.lock"), "4711 wal");
        var bytes = await File.ReadAllBytesAsync(folder.Database);
        Array.Fill(bytes, (byte)0xAA, 4096, 4096 * 8);
        await File.WriteAllBytesAsync(folder.Database, bytes);
        Assert.Contains("is damaged", folder.Refused(), StringComparison.Ordinal);
        Assert.Contains("restore the last backup", folder.Refused(), StringComparison.Ordinal);
    }

    private static void Sql(Folder folder, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={folder.Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
