using System.Diagnostics;
using System.Security.Cryptography;
using Microsoft.Extensions.Logging.Abstractions;
using PartnerBot.Planning;
using PartnerBot.Store;
using PartnerBot.Turns;

namespace Benchmarks;

/// <summary>A store that many people have planned in already.</summary>
internal static class Seeding
{
    private const int PlansOfOne = 5;
    private const int Callers = 256;

    public static async Task Seed(string folder, int plans)
    {
        var watch = Stopwatch.StartNew();
        await using var store = SqliteStore.Open(folder, TimeProvider.System, NullLogger.Instance);
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(async () =>
        {
            for (var number = caller; number < plans; number += Callers)
            {
                await store.Keep(Old(number));
            }
        })));
        Console.WriteLine($"{plans} plans seeded in {watch.Elapsed.TotalSeconds:0.0} s");
    }

    private static Keeping Old(int number)
    {
        var person = $"emulator:old-{number / PlansOfOne}";
        var at = TimeProvider.System.GetUtcNow();
        var started = new Edit.Started(RandomNumberGenerator.GetHexString(32), $"Plan {number}", person, at);
        var answered = new Edit[] { new Edit.EntryAdded("need", "need"), Answer("need", number), Answer("evidence", number + 1) };
        var plan = Editing.Begin(started).Apply(answered);
        return new Keeping
        {
            Address = new Address("emulator", $"old-{number}"),
            At = at,
            Keys = [$"activity:emulator/old-{number}/1"],
            Conversation = new StoredConversation(1, new byte[600], new byte[300], person, plan.Id, 0),
            Plan = new PlanChange(
                0, new StoredPlan(plan.Id, plan.Version, PlanJson.Write(plan)), plan.Title, person, false,
                [PlanJson.Write(started), .. answered.Select(PlanJson.Write)]),
            Audit = new AuditLine(person, "message", plan.Id),
        };
    }

    private static Edit.Answered Answer(string field, int number) => new("need", field, new Value.Words(NeedText.Of(number)));
}
