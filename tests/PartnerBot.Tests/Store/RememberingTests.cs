using System.Text;
using PartnerBot.Store;
using PartnerBot.Store.Remembering;
using PartnerBot.Turns;
using static PartnerBot.Tests.Store.Turns;

namespace PartnerBot.Tests.Store;

/// <summary>What is recalled from memory is what the disk has.</summary>
public sealed class RememberingTests : IDisposable
{
    private static readonly string[] People = ["anna", "bert", "cleo"];
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task After_any_turns_memory_and_disk_tell_the_same(int seed)
    {
        await using var store = folder.Open();
        var random = new Random(seed);
        for (var step = 0; step < 300; step++)
        {
            var (person, talk) = (People[random.Next(People.Length)], $"talk {random.Next(4)}");
            var seen = await store.Recall(new Recalling(Address(talk), [], person));
            await store.Keep(Some(random, seen, step, person, talk));
            foreach (var reader in People)
            {
                await Same(store, new Recalling(Address(talk), [], reader, random.Next(2) == 0 ? null : $"p{random.Next(8)}"));
            }
        }
    }

    [Fact]
    public async Task Whoever_speaks_at_the_same_time_memory_ends_as_the_disk_does()
    {
        await using var store = folder.Open();
        await Task.WhenAll(Enumerable.Range(0, 12).Select(caller => Task.Run(async () =>
        {
            var (random, person, talk) = (new Random(caller), People[caller % 3], $"talk {caller % 5}");
            for (var step = 0; step < 150; step++)
            {
                var seen = await store.Recall(new Recalling(Address(talk), [], person));
                await store.Keep(Some(random, seen, (caller * 1000) + step, person, talk));
            }
        })));
        foreach (var person in People)
        {
            for (var talk = 0; talk < 5; talk++)
            {
                await Same(store, new Recalling(Address($"talk {talk}"), [], person));
            }
        }
    }

    [Fact]
    public async Task A_turn_decided_on_what_memory_missed_is_refused_once_and_then_sees_the_key()
    {
        await using var store = folder.Open();
        await store.Kept(Turn(1) with { Keys = ["handle:x"], Answer = Bytes("first") });
        await store.Recall(new Recalling(Address(), [], "anna"));
        await store.Kept(Turn(2));
        Assert.Equal(Bytes("first"), Assert.IsType<Kept.Before>(await store.Keep(Turn(3) with { Keys = ["handle:x"] })).Answer);
        Assert.Equal(Bytes("first"), Assert.Single((await store.Recall(new Recalling(Address(), ["handle:x"], "anna"))).Used).Answer);
    }

    [Fact]
    public void What_was_not_used_for_longest_makes_room()
    {
        var dropped = new List<string>();
        var held = new Bounded<string, int>(10, weight => weight, (key, _) => dropped.Add(key));
        held.Put("a", 4);
        held.Put("b", 4);
        Assert.True(held.Find("a", out _));
        held.Put("c", 4);
        Assert.Equal(["b"], dropped);
        Assert.False(held.Find("b", out _));
        Assert.True(held.Find("a", out _));
        held.Put("d", 11);
        Assert.False(held.Find("d", out _));
    }

    // Most steps fit, some come too late, some are repeated.
    private static Keeping Some(Random random, Recalled seen, int step, string person, string talk)
    {
        var late = random.Next(10) == 0 ? 1 : 0;
        var plan = $"p{random.Next(8)}";
        var known = seen.Plan?.Id == plan ? seen.Plan.Version : 0;
        return Turn((seen.Conversation?.Version ?? 0) + 1 + late, talk, person) with
        {
            At = Noon.AddSeconds(random.Next(1000)),
            Keys = [random.Next(10) == 0 ? "again" : $"key {step}"],
            Conversation = new StoredConversation((seen.Conversation?.Version ?? 0) + 1 + late, Bytes($"state {step}"), null, person, plan, 0),
            Plan = random.Next(3) == 0 ? null : Change(plan, known, person, $"Title {step}", random.Next(4) == 0) with
            {
                People = random.Next(3) == 0 ? [.. People.Where(_ => random.Next(2) == 0)] : null,
            },
        };
    }

    private static async Task Same(SqliteStore store, Recalling what) => Assert.Equal(Told(store.Reread(what)), Told(await store.Recall(what)));

    private static string Told(Recalled it) =>
        $"{it.Conversation?.Version} {Text(it.Conversation?.State)} {it.Plan?.Id} {it.Plan?.Version} {Text(it.Plan?.Json)} {string.Join(';', it.Plans)}";

    private static string Text(byte[]? bytes) => Encoding.UTF8.GetString(bytes ?? []);
}
