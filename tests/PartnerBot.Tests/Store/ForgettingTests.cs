using PartnerBot.Planning.History;
using PartnerBot.Planning.Meetings;
using PartnerBot.Planning.Reminding;
using PartnerBot.Planning.Sharing;
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
        await store.Kept(Turn(1) with { Keys = [.. Enumerable.Range(0, 1200).Select(number => $"key {number}")],
            Answer = Bytes("answer") });
        time.Now = Noon.AddDays(30);
        await store.Tidy();
        Assert.Equal((0, 0), (await store.Count("used_key"), await store.Count("answer")));
    }

    [Fact]
    public async Task A_reminder_is_remembered_for_a_year_after_it_was_told_and_an_open_one_for_ever()
    {
        await using var store = folder.Open(time);
        var day = DateOnly.FromDateTime(Noon.UtcDateTime);
        Notice[] notices = [.. Enumerable.Range(0, 3).Select(item => new Notice(new NoticeKey("", $"own-{item}", "anna", day), Cause.Own, new Moment(day, new TimeOnly(20, 0), "Europe/Berlin")))];
        await store.Kept(Turn(1) with { Ledger = new LedgerChange { Wishes = [new Wishes("", "anna", notices, day)] } });
        var claimed = await store.Claim(Noon.AddHours(12), Noon, TimeSpan.FromMinutes(1), 10);
        await store.Settle([.. claimed.Take(2).Select(line => new Settled(line.Number, line.Token, new Fate.Sent()))], Noon);
        time.Now = Noon.AddDays(399);
        await store.Tidy();
        Assert.Equal(3, await store.Count("notice"));
        time.Now = Noon.AddDays(402);
        await store.Tidy();
        Assert.Equal(1, await store.Count("notice"));
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
    public async Task A_file_that_a_plan_speaks_of_stays_until_the_plan_is_gone_and_its_long_minutes_with_it()
    {
        await using var store = folder.Open(time);
        await store.KeepFile(new Upload("f1", Address(), "Plakat.pdf", "application/pdf", [1, 2, 3], Noon));
        await store.Kept(Turn(1) with { Plan = Change("p1", 0), Files = [new KeptFile("f1", "p1")] });
        await store.Keep([new(Minutes.Kind, Minutes.Id("p1", "meeting-1"), 0, [1]), new(Minutes.Kind, Minutes.Id("p2", "meeting-1"), 0, [1])], new AuditLine("anna", "x"), Noon);
        time.Now = Noon.AddDays(2);
        await store.Tidy();
        Assert.Null(await store.File("f1"));
        Assert.Equal([1, 2, 3], (await store.Evidence("f1", "p1"))!.Bytes);
        Assert.Null(await store.Evidence("f1", "p2"));

        await store.Keep([new(DeletedPlan.Kind, "p1", 0, new DeletedPlan("Plan", ["anna"], time.Now).Write())], new AuditLine("anna", "x"), time.Now);
        time.Now += DeletedPlan.Life + TimeSpan.FromDays(1);
        await store.Tidy();
        await store.Tidy();
        Assert.Equal(0, await store.Count("upload"));
        Assert.Equal(Minutes.Id("p2", "meeting-1"), Assert.Single(await store.Records(Minutes.Kind)).Id);
    }

    [Fact]
    public async Task A_verified_address_is_forgotten_when_nobody_vouches_for_it_any_more()
    {
        await using var store = folder.Open(time);
        await new Vouching(store, new PeoplesClock(time)).Vouch(Vouching.SignIn, "anna@lib.example", "anna@lib.example");
        time.Now += AddressHolders.Life + TimeSpan.FromDays(1);
        await store.Tidy();
        Assert.Equal(0, await store.Count("record"));
    }

    [Fact]
    public async Task A_file_of_more_than_ten_megabytes_is_refused()
    {
        await using var store = folder.Open(time);
        var large = new Upload("f1", Address(), "Film.mp4", "video/mp4", new byte[(10 << 20) + 1], Noon);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => store.KeepFile(large));
    }
}
