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
    private const int Rounds = 120;
    private const int Warming = 30;
    private int said;

    public static async Task Measure()
    {
        Machine.Introduce();
        using var scratch = new Scratch();
        await using var store = SqliteStore.Open(scratch.Folder, TimeProvider.System, NullLogger.Instance);
        var edits = FullPlan.Documented("anna", "Bündnis");
        var plan = Editing.Begin((Edit.Started)edits[0]).Apply(edits.Skip(1));
        await Seed(store, plan, edits);
        Console.WriteLine($"{plan.Of("task").Count()} tasks, {plan.Of("partner").Count()} partners, {plan.Entries.Count} entries, {PlanJson.Write(plan).Length / 1024} KB");
        MaximumParts.Measure(plan);
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new PeoplesClock(TimeProvider.System));
        services.AddSingleton<IStore>(store);
        services.AddTurns(new ConfigurationBuilder().Build());
        await using var provider = services.BuildServiceProvider();
        var speed = new MaximumSpeed(provider.GetRequiredService<ITurn>());
        foreach (var person in (string[])["anna", "kaya"])
        {
            await speed.Say(person, "Öffne Bündnis");
            await speed.Run(person, "Plan zeigen");
            await speed.Run(person, "Aufgaben anzeigen");
            await speed.Run(person, "Was ist der nächste Schritt?");
            await speed.Run(person, "Welche Partner haben wir?");
            await speed.Run(person, "Was muss Frau Kaya tun?");
        }

        await speed.Run("anna", "Wer macht was?");
        await speed.Run("anna", "Was fehlt noch?");
        await speed.Run("anna", "Rollen prüfen");
        await speed.Run("anna", "Alle Kooperationen");
        await speed.Run("anna", "Verlauf zeigen");
        await speed.Run("anna", "Was gehört in eine Vereinbarung?");
        await speed.Run("anna", "Beleg ändern", "Eine Beobachtung aus dem Ort, in einem ganzen Satz gesagt.");
        await speed.Run("anna", "Was der Partner gewinnt ändern", new string('e', 1900));
        await speed.Run("anna", "Verschiebe alles um einen Tag", "Ja, so übernehmen");
        await speed.Run("anna", "Bedarf ändern", "Ein neuer Bedarf", "rückgängig");
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

    private async Task Run(string person, params string[] sentences)
    {
        var (passed, used) = (new List<double>[sentences.Length], new List<double>[sentences.Length]);
        for (var round = 0; round < Rounds + Warming; round++)
        {
            for (var at = 0; at < sentences.Length; at++)
            {
                var (start, before) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
                await Say(person, sentences[at]);
                var (took, cost) = (Stopwatch.GetElapsedTime(start).TotalMilliseconds, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
                if (round >= Warming)
                {
                    (passed[at] ??= []).Add(took);
                    (used[at] ??= []).Add(cost);
                }
            }
        }

        for (var at = 0; at < sentences.Length; at++)
        {
            var words = sentences[at].Length > 45 ? sentences[at][..44] + "…" : sentences[at];
            Console.WriteLine($"  {person}: {words,-46} passed {Of(passed[at])}   processor {Of(used[at])}   load {Machine.Load()}");
        }
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
