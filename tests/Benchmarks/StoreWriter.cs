using Microsoft.Extensions.Logging.Abstractions;
using PartnerBot.Store;
using PartnerBot.Turns;

namespace Benchmarks;

/// <summary>Keeps turns until it is killed, and prints each one that was acknowledged: what a test of sudden death compares with the
/// disk.</summary>
internal static class StoreWriter
{
    private const int Callers = 8;

    public static async Task Write(string folder)
    {
        await using var store = SqliteStore.Open(folder, TimeProvider.System, NullLogger.Instance);
        Console.WriteLine("ready");
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(() => Speak(store, $"c{caller}"))));
    }

    private static async Task Speak(SqliteStore store, string name)
    {
        var address = new Address("test", name);
        var at = TimeProvider.System.GetUtcNow();
        for (var version = (await store.Conversation(address))?.Version ?? 0; ; version++)
        {
            var next = version + 1;
            var kept = await store.Keep(new Keeping
            {
                Address = address,
                At = at,
                Keys = [$"{name}:{next}"],
                Conversation = new StoredConversation(next, [1, 2, 3], null, name, name, next),
                Plan = new PlanChange(version, new StoredPlan(name, next, new byte[2000]), "Title", name, false, [[(byte)next]]),
                Log = [new Logged(next, [4, 5, 6])],
                Outbox = [[7, 8, 9]],
                Audit = new AuditLine(name, "said", name),
            });
            await store.Settle(((Kept.Done)kept).Outbox[0]);
            Console.WriteLine($"{name} {next}");
        }
    }
}
