using PartnerBot.Planning;
using PartnerBot.Planning.Actions;
using PartnerBot.Planning.Reminding;
using PartnerBot.Planning.Sharing;
using PartnerBot.Turns;

namespace Benchmarks;

/// <summary>What the pieces of a turn cost at a full plan, in processor time of the one thread that does them.</summary>
internal static class MaximumParts
{
    private const int Rounds = 60;
    private const int Warming = 200;

    public static void Measure(Plan plan)
    {
        var json = PlanJson.Write(plan);
        var edit = new Edit.Answered("need", "evidence", new Value.Words("Eine Beobachtung aus dem Ort"));
        var settings = new PersonSettings();
        Print("read the plan (PlanJson.ReadPlan)", () => PlanJson.ReadPlan(json));
        Print("write the plan (PlanJson.Write)", () => PlanJson.Write(plan));
        Print("apply an edit (Editing.Apply)", () => plan.Apply(edit));
        Print("what takes it back (Editing.Inverse)", () => plan.Inverse(edit));
        Print("what a partner sees (SharedPart.SeenBy)", () => plan.SeenBy("kaya", Standing.Partner)!);
        Print("tasks in order (TaskBoard.Board)", () => plan.Board(new DateOnly(2026, 11, 27)));
        Print("what is missing (Journey.Missing)", () => Journey.Missing(plan).Count());
        Print("reminders wished (Wishing.Of)", () => Wishing.Of(plan, _ => settings, TimeProvider.System.GetUtcNow(), new Ladder()));
        Console.WriteLine($"  {Wishing.Of(plan, _ => settings, TimeProvider.System.GetUtcNow(), new Ladder()).Count} reminders");
    }

    private static void Print<T>(string part, Func<T> work)
    {
        var times = new List<double>();
        for (var round = 0; round < Rounds + Warming; round++)
        {
            var before = ThreadTime.Now();
            GC.KeepAlive(work());
            if (round >= Warming)
            {
                times.Add((ThreadTime.Now() - before).TotalMilliseconds);
            }
        }

        times.Sort();
        Console.WriteLine($"  {part,-48} processor p50 {times[times.Count / 2],6:0.00} p99 {times[times.Count * 99 / 100],6:0.00} ms");
    }
}
