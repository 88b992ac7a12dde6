using PartnerBot.Turns;
using static PartnerBot.Tests.Store.Turns;

namespace PartnerBot.Tests.Store;

public sealed class ForgettingTests : IDisposable
{
    private readonly Folder folder = new();
    private readonly ManualTime time = new(Noon);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(7, "delivery", true)]
    [InlineData(8, "delivery", false)]
    [InlineData(179, "handle:card", true)]
    [InlineData(181, "handle:card", false)]
    public async Task A_key_is_known_until_its_time_is_over(int days, string key, bool known)
    {
        await using var store = folder.Open(time);
        await store.Kept(Turn(1) with { Keys = [key] });
        time.Now = Noon.AddDays(days);
        await store.Tidy();
        Assert.Equal(known, (await store.Recall(new Recalling(Address(), [key], "anna"))).Used.Count == 1);
    }

    [Fact]
    public async Task Many_old_keys_go_in_several_portions()
    {
        await using var store = folder.Open(time);
        await store.Kept(Turn(1) with { Keys = [.. Enumerable.Range(0, 1200).Select(number => $"key {number}")] });
        time.Now = Noon.AddDays(30);
        await store.Tidy();
        Assert.Equal(0, await store.Count("used_key"));
    }

    [Fact]
    public async Task A_file_lives_for_a_day_and_its_bytes_go_then()
    {
        await using var store = folder.Open(time);
        var file = new Upload("f1", Address(), "Plan.pdf", "application/pdf", new byte[3_000_000], Noon);
        await store.KeepFile(file);
        await store.KeepFile(file);
        var found = (await store.File("f1"))!;
        Assert.Equal(file with { Bytes = found.Bytes }, found);
        Assert.Equal(file.Bytes, found.Bytes);
        time.Now = Noon.AddHours(24);
        Assert.Null(await store.File("f1"));
        await store.Tidy();
        Assert.Equal(0, await store.Count("upload"));
    }

    [Fact]
    public async Task A_file_of_more_than_ten_megabytes_is_refused()
    {
        await using var store = folder.Open(time);
        var large = new Upload("f1", Address(), "Film.mp4", "video/mp4", new byte[(10 << 20) + 1], Noon);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => store.KeepFile(large));
    }
}
