using System.Diagnostics;
using System.Security.Cryptography;
using Microsoft.Extensions.Logging.Abstractions;
using PartnerBot.Store;
using PartnerBot.Turns;

namespace Benchmarks;

/// <summary>How many turns the store keeps durably in a second, and what recalling one costs.</summary>
internal static class StoreSpeed
{
    private const int PlansOfOne = 5;
    private static readonly byte[] Snapshot = RandomNumberGenerator.GetBytes(4096);
    private static readonly byte[] State = RandomNumberGenerator.GetBytes(600);
    private static readonly byte[] Small = RandomNumberGenerator.GetBytes(300);

    public static async Task Measure()
    {
        foreach (var plans in (int[])[100, 100_000])
        {
            var folder = Directory.CreateTempSubdirectory("partnerbot-store-").FullName;
            try
            {
                await Measure(folder, plans);
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static async Task Measure(string folder, int plans)
    {
        await using (var store = SqliteStore.Open(folder, TimeProvider.System, NullLogger.Instance))
        {
            var speakers = Enumerable.Range(0, plans).Select(number => new Speaker(store, number)).ToArray();
            var watch = Stopwatch.StartNew();
            await Run(speakers, 64, plans / 64);
            Console.WriteLine($"{plans} plans: filled in {watch.Elapsed.TotalSeconds:0.0} s");
            foreach (var callers in (int[])[1, 16, 64])
            {
                await Run(speakers, callers, 1000 / callers);
                watch.Restart();
                var each = callers == 1 ? 4_000 : 30_000 / callers;
                var before = Environment.CpuUsage.TotalTime;
                await Run(speakers, callers, each);
                Console.WriteLine(
                    $"  {callers,2} callers: {callers * each / watch.Elapsed.TotalSeconds,7:0} turns kept per second, "
                    + $"{(Environment.CpuUsage.TotalTime - before).TotalMicroseconds / (callers * each):0} us of processor time each");
            }

            var used = TimeSpan.Zero;
            for (var round = 0; round < 2; round++)
            {
                watch.Restart();
                used = Environment.CpuUsage.TotalTime;
                for (var i = 0; i < 20_000; i++)
                {
                    await speakers[i * 7919L % plans].Recall();
                }
            }

            Console.WriteLine(
                $"  recall: {watch.Elapsed.TotalMicroseconds / 20_000:0} us, "
                + $"{(Environment.CpuUsage.TotalTime - used).TotalMicroseconds / 20_000:0} us of processor time");
        }

        var start = Stopwatch.StartNew();
        await using var again = SqliteStore.Open(folder, TimeProvider.System, NullLogger.Instance);
        var size = new FileInfo(Path.Combine(folder, "partnerbot.db")).Length >> 20;
        Console.WriteLine($"  opened again in {start.ElapsedMilliseconds} ms, {size} MB");
    }

    private static Task Run(Speaker[] speakers, int callers, int each) =>
        Task.WhenAll(Enumerable.Range(0, callers).Select(caller => Task.Run(async () =>
        {
            for (var i = 0; i < each; i++)
            {
                // Every caller has speakers of its own and goes round among them, so that all plans are touched.
                var own = ((speakers.Length - 1 - caller) / callers) + 1;
                await speakers[caller + (int)(i * 7919L % own * callers)].Speak();
            }
        })));

    private sealed class Speaker(SqliteStore store, int number)
    {
        private readonly Address address = new("msteams", $"a:1-conversation-of-{number}");
        private readonly string person = $"29:person-{number / PlansOfOne}";
        private readonly string plan = Convert.ToBase64String(SHA256.HashData(BitConverter.GetBytes(number)).AsSpan(0, 16));
        private long version;

        public async Task Speak()
        {
            version++;
            var kept = await store.Keep(new Keeping
            {
                Address = address,
                At = TimeProvider.System.GetUtcNow(),
                Keys = [$"msteams:{address.Conversation}:{version}", $"handle:{RandomNumberGenerator.GetHexString(22)}"],
                Conversation = new StoredConversation(version, State, Small, person, plan, 0),
                Plan = new PlanChange(version - 1, new StoredPlan(plan, version, Snapshot), "Reading with the day-care centre", person, false, [Small]),
                Outbox = [Small],
                Audit = new AuditLine(person, "message", plan),
            });
            await store.Settle(((Kept.Done)kept).Outbox[0]);
        }

        public ValueTask<Recalled> Recall() => store.Recall(new Recalling(address, [$"msteams:{plan}:new", $"handle:{plan}"], person));
    }
}
