using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using PartnerBot.Activities;
using PartnerBot.Conversations;
using PartnerBot.Operations;
using PartnerBot.Planning.Reminding;
using PartnerBot.Store;
using PartnerBot.Turns;

namespace Benchmarks;

/// <summary>100,000 reminders due at the same moment: how soon the first is out, how many a second, and what somebody who chats meanwhile feels.</summary>
internal static class ReminderSpeed
{
    public static async Task Measure(int notices)
    {
        foreach (var each in (int[])[10, 1])
        {
            using var scratch = new Scratch();
            var floor = notices / FloorLedger.Run(scratch.Folder, notices);
            Console.WriteLine($"{notices / each} people with {each} each; a bare loop of claim and settle: {floor:0}/s");
            await Measure(scratch.Folder, notices, each, floor);
        }
    }

    private static async Task Measure(string folder, int notices, int each, double floor)
    {
        await using var store = SqliteStore.Open(folder, TimeProvider.System, NullLogger.Instance);
        var watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(Enumerable.Range(0, notices / each), new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (person, _) => await Put(store, person, each));
        Console.WriteLine($"  put down in {watch.Elapsed.TotalSeconds:0.0} s");

        var clock = new PeoplesClock(new TimeMachine(TimeProvider.System, ReminderSender.Morning, 1));
        var turn = new Turn(store, new Nobody(), new Nobody(), clock, NullLogger<Turn>.Instance);
        await Chat(turn, 50);
        using var ends = new CancellationTokenSource();
        var post = new Counting();
        var reminding = ReminderSender.Service(store, clock, post);
        var used = Environment.CpuUsage.TotalTime;
        watch.Restart();
        var chat = Task.Run(() => Chat(turn, int.MaxValue, ends.Token));
        while (await reminding.Round() > 0)
        {
        }

        var took = watch.Elapsed;
        used = Environment.CpuUsage.TotalTime - used;
        await ends.CancelAsync();
        var turns = await chat;
        Console.WriteLine($"  first handed over after {post.First.TotalMilliseconds:0} ms; {notices / took.TotalSeconds:0} reminders/s in {post.Count / took.TotalSeconds:0} messages/s"
            + $" ({notices / took.TotalSeconds / floor:0.00} of the floor); {used.TotalMicroseconds / post.Count:0} us of processor time a message");
        Console.WriteLine($"  chat meanwhile: {turns}");
    }

    private static async Task Put(SqliteStore store, int number, int each)
    {
        var person = $"person-{number}";
        var settings = new PersonSettings
        {
            Zone = "Europe/Berlin",
            Own = [.. Enumerable.Range(0, each).Select(item => new OwnReminder($"own-{item}", "Call the day-care centre about the reading hour", new DateOnly(2027, 3, 2), new TimeOnly(8, 0)))],
        };
        var before = ReminderSender.Morning.AddDays(-1);
        await store.Keep(new Keeping
        {
            Address = new Address("msteams", person),
            At = before,
            Conversation = new StoredConversation(1, ConversationJson.Write(new ConversationState()), "https://smba.trafficmanager.net/emea/"u8.ToArray(), person, null, 0),
            Records = [settings.Change(person, 0)],
            Ledger = new LedgerChange { Wishes = [new Wishes("", person, Wishing.Own(person, settings, before), new DateOnly(2027, 3, 1))] },
            DoorOf = person,
            Audit = new AuditLine(person, "said"),
        });
    }

    private static async Task<Timings> Chat(Turn turn, int turns, CancellationToken stop = default)
    {
        var times = new List<double>();
        var all = Stopwatch.StartNew();
        for (var number = 0; number < turns && (!stop.IsCancellationRequested || times.Count == 0); number++)
        {
            var one = Stopwatch.StartNew();
            await turn.Take(new Heard(new Address("directline", "chat"), "anna", new IncomingActivity { Type = ActivityTypes.Message, Text = "Was ist möglich?", Locale = "de-DE" }, [$"chat-{Guid.NewGuid()}"])
            {
                Way = Way.Log,
            }, CancellationToken.None);
            times.Add(one.Elapsed.TotalMilliseconds);
            await Task.Delay(5, CancellationToken.None);
        }

        return Timings.Of(times, all.Elapsed, TimeSpan.Zero);
    }

    private sealed class Counting : IPost
    {
        private readonly long begun = Stopwatch.GetTimestamp();
        private long first;
        private long count;

        public TimeSpan First => Stopwatch.GetElapsedTime(begun, first);

        public long Count => count;

        public void Send(IReadOnlyList<Outbound> outbound)
        {
            Interlocked.CompareExchange(ref first, Stopwatch.GetTimestamp(), 0);
            Interlocked.Add(ref count, outbound.Count);
        }
    }
}
