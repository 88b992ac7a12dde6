using static PartnerBot.Tests.Store.Turns;

namespace PartnerBot.Tests.Store;

public sealed class MissingFilesTests
{
    [Fact]
    public async Task A_database_that_vanished_is_never_replaced_by_an_empty_one()
    {
        using var folder = await Folder.WithDatabase();
        File.Move(folder.Database, folder.In("elsewhere"));
        Assert.Contains("has vanished", folder.Refused(), StringComparison.Ordinal);
        Assert.False(File.Exists(folder.Database));
        File.Delete(folder.In("partnerbot.id"));
        Assert.Contains("has vanished", folder.Refused(), StringComparison.Ordinal);
        File.Move(folder.In("elsewhere"), folder.Database);
        await folder.Open().DisposeAsync();
        Assert.True(File.Exists(folder.In("partnerbot.id")));
    }

    [Fact]
    public async Task The_database_of_another_installation_is_refused()
    {
        using var one = await Folder.WithDatabase();
        using var other = await Folder.WithDatabase();
        File.Copy(other.Database, one.Database, overwrite: true);
        Assert.Contains("of another installation", one.Refused(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_write_ahead_log_is_noticed()
    {
        using var folder = new Folder();
        await using var store = folder.Open();
        await store.Kept(Turn(1));
        using var dead = folder.AsItLies();
        File.Delete(dead.Database + "-wal");
        Assert.Contains("write-ahead log", dead.Refused(), StringComparison.Ordinal);
        Assert.Contains("write-ahead log", dead.Refused(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_first_start_that_was_killed_is_simply_done_again()
    {
        using var folder = new Folder();
        await File.WriteAllBytesAsync(folder.In("partnerbot.db.new"), new byte[5000]);
        await File.WriteAllTextAsync(folder.In("partnerbot.lock"), "4711");
        await using var store = folder.Open();
        Assert.Equal((PartnerBot.Store.Migrations.Schema.Newest, 0), (await store.Write(on => on.Connection.Number("PRAGMA user_version"), 0), await store.Count("plan")));
        Assert.False(File.Exists(folder.In("partnerbot.db.new")));
    }
}
