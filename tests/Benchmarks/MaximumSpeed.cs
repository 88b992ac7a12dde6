using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using PartnerBot.Activities;
using PartnerBot.Conversations;
using PartnerBot.Planning;
using PartnerBot.Store;
using PartnerBot.Tests.Maximum;
using PartnerBot.Turns;

namespace Benchmarks;

/// <summary>Whole turns over a real store at a plan with 200 tasks, 40 partners and texts of 2,000 signs, sentence by sentence.</summary>
internal sealed class MaximumSpeed(ITurn turn)
{
    private const int Rounds = 400;
    private const int Warming = 400;

    private static readonly (string Person, string[] Sentences)[] Talk =
    [
        .. ((string[])["anna", "kaya"]).SelectMany(person => ((string[])
            ["Plan zeigen", "Aufgaben anzeigen", "Was ist der nächste Schritt?", "Welche Partner haben wir?", "Was muss Frau Kaya tun?"])
            .Select(sentence => (person, (string[])[sentence]))),
        ("anna", ["Wer macht was?"]),
        ("anna", ["Was fehlt noch?"]),
        ("anna", ["Rollen prüfen"]),
        ("anna", ["Alle Kooperationen"]),
        ("anna", ["Verlauf zeigen"]),
        ("anna", ["Was gehört in eine Vereinbarung?"]),
        ("anna", ["Beleg ändern", "Eine Beobachtung aus dem Ort, in einem ganzen Satz gesagt."]),
        ("anna", ["Was der Partner gewinnt ändern", new string('e', 1900)]),
        ("anna", ["Verschiebe alles um einen Tag", "Ja, so übernehmen"]),
        ("anna", ["Bedarf ändern", "Ein neuer Bedarf", "rückgängig"]),
    ];

    private int said;

    /// <param name="only">Only sentences with these words; null for all.</param>
    public static async Task Measure(string? only = null)
    {
        Machine.Introduce();
        using var scratch = new Scratch();
        await using var store = SqliteStore.Open(scratch.Folder, TimeProvider.System, NullLogger.Instance);
        var edits = FullPlan.Documented("anna", "Bündnis");
        var plan = Editing.Begin((Edit.Started)edits[0]).Apply(edits.Skip(1));
        await Seed(store, plan, edits);
        Console.WriteLine($"{plan.Of("task").Count()} tasks, {plan.Of("partner").Count()} partners, {plan.Entries.Count} entries, {PlanJson.Write(plan).Length / 1024} KB");
        if (only is null)
        {
            MaximumParts.Measure(plan);
        }

        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new PeoplesClock(TimeProvider.System));
        services.AddSingleton<IStore>(store);
        services.AddTurns(new ConfigurationBuilder().Build());
        await using var provider = services.BuildServiceProvider();
        var speed = new MaximumSpeed(provider.GetRequiredService<ITurn>());
        // First every sentence many times: what is measured is the turn, not the compiler that makes its code on the same two processors.
        await speed.Walk(Warming, tell: false, only);
        await speed.Walk(Rounds, tell: true, only);
    }

    private async Task Walk(int rounds, bool tell, string? only)
    {
        foreach (var (person, sentences) in Talk.Where(talk => only is null || talk.Sentences.Any(sentence => sentence.Contains(only, StringComparison.OrdinalIgnoreCase))))
        {
            await Say(person, "Öffne Bündnis");
            await Run(person, sentences, rounds, tell);
        }
    }

    // A plan of that size is not made by talking for a benchmark; it is kept as a turn would keep it.
    private static async Task Seed(SqliteStore store, Plan plan, IReadOnlyList<Edit> edits)
    {
        var at = TimeProvider.System.GetUtcNow();
        await store.Keep(new Keeping
        {
            Address = new Address("max", "seed"), At = at, Keys = ["seed"],
            Conversation = new StoredConversation(1, ConversationJson.Write(new ConversationState()), null, "anna", plan.Id, 0),
            Plan = new PlanChange(0, StoredPlan.Of(plan), plan.Title, "anna", false, [.. edits.Select(PlanJson.Write)]) { People = [.. plan.People().Select(member => member.Person)] },
            Audit = new AuditLine("anna", "seed", plan.Id),
        });
    }

    private async Task Run(string person, string[] sentences, int rounds, bool tell)
    {
        var times = sentences.Select(_ => (Passed: new List<double>(), Used: new List<double>())).ToList();
        var collector = Collector.Now();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (sentence, (passed, used)) in sentences.Zip(times))
            {
                var (start, before) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
                await Say(person, sentence);
                passed.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                used.Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
            }
        }

        if (!tell)
        {
            return;
        }

        foreach (var (sentence, (passed, used)) in sentences.Zip(times))
        {
            var words = sentence.Length > 45 ? sentence[..44] + "…" : sentence;
            Console.WriteLine($"  {person}: {words,-46} passed {Of(passed)}   processor {Of(used)}   load {Machine.Load()}");
        }

        Console.WriteLine($"    {Collector.Now().Since(collector, rounds * sentences.Length)}");
    }

    private static string Of(List<double> times)
    {
        times.Sort();
        return $"p50 {times[times.Count / 2],6:0.0} p99 {times[times.Count * 99 / 100],6:0.0} ms";
    }

    private async Task Say(string person, string text)
    {
        var activity = new IncomingActivity
        {
            Type = ActivityTypes.Message, Id = $"{++said}", ChannelId = "max", Text = text, Locale = "de-DE",
            From = new ChannelAccount { Id = person }, Recipient = new ChannelAccount { Id = "bot" }, Conversation = new ConversationAccount { Id = person },
        };
        await turn.Take(new Heard(new Address("max", person), person, activity, [$"activity:{activity.Id}"]) { Way = Way.Body });
    }
}
