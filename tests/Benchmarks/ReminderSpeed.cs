using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using PartnerBot.Activities;
using PartnerBot.Channels.BotFramework;
using PartnerBot.Channels.BotFramework.Connecting;
using PartnerBot.Operations;
using PartnerBot.Planning.Reminding;
using PartnerBot.Store;
using PartnerBot.Turns;

namespace Benchmarks;

/// <summary>
/// 100,000 reminders due at the same moment: how soon the first is out, how many a second, and what somebody who chats meanwhile feels. Once up to
/// the handing over to the outbox, and once up to the connector's 200 and the last mark in the ledger; the connector is a process of its own, but
/// shares the machine.
/// </summary>
internal static class ReminderSpeed
{
    public static async Task Measure(int notices)
    {
        Machine.Introduce();
        using var client = new HttpClient();
        await using var sink = await Served.Sink();
        foreach (var (each, behind) in ((int, bool)[])[(1, false), (1, true), (10, false), (10, true)])
        {
            using var scratch = new Scratch();
            Console.WriteLine($"{notices / each} people with {each} each, {(behind ? "up to the connector's 200" : "up to the handing over")} (load {Machine.Load()})");
            var floor = FloorLedger.Run(scratch.Folder, notices);
            Console.WriteLine($"  floor: a bare loop of claim and settle {notices / floor.Seconds:0}/s, {floor.Used.TotalMicroseconds / notices:0} us of processor time each");
            if (behind)
            {
                var posts = await FloorPosts.Run(sink.Url, notices / each);
                Console.WriteLine($"  floor: a bare client's posts {notices / each / posts.Seconds:0}/s, {posts.Used.TotalMicroseconds / (notices / each):0} us of processor time each");
            }

            await Sink.Forget(client, sink.Url);
            await Run(scratch.Folder, notices, each, behind, sink, client);
        }
    }

    private static async Task Run(string folder, int notices, int each, bool behind, Served sink, HttpClient client)
    {
        await using var store = SqliteStore.Open(folder, TimeProvider.System, NullLogger.Instance);
        var watch = Stopwatch.StartNew();
        await ReminderFlood.Put(store, notices / each, each, sink.Url);
        Console.WriteLine($"  put down in {watch.Elapsed.TotalSeconds:0.0} s");

        var clock = new PeoplesClock(new TimeMachine(TimeProvider.System, ReminderSender.Morning, 1));
        var turn = new Turn(store, new Nobody(), new Nobody(), clock, NullLogger<Turn>.Instance);
        await Chat(turn, 50);
        using var ends = new CancellationTokenSource();
        var (post, outbox) = behind ? await ReminderPost.Behind(store) : (new ReminderPost(null), null);
        var reminding = ReminderSender.Service(store, clock, post, new AddressBook());
        var (used, theirs, begun) = (Environment.CpuUsage.TotalTime, sink.Used, Stopwatch.GetTimestamp());
        var chat = Task.Run(() => Chat(turn, int.MaxValue, ends.Token));
        while (await reminding.Round() > 0)
        {
        }

        var handed = Stopwatch.GetElapsedTime(begun);
        await Settled(store, behind);
        var took = Stopwatch.GetElapsedTime(begun);
        (used, theirs) = (Environment.CpuUsage.TotalTime - used, sink.Used - theirs);
        await ends.CancelAsync();
        var turns = await chat;
        Console.WriteLine($"  first handed over after {Stopwatch.GetElapsedTime(begun, post.First).TotalMilliseconds:0} ms; {notices / took.TotalSeconds:0} reminders/s in {post.Count / took.TotalSeconds:0} messages/s;"
            + $" {used.TotalMicroseconds / post.Count:0} us of processor time a message, chatting included");
        if (behind)
        {
            var (posts, first) = await Sink.Look(client, sink.Url);
            Console.WriteLine($"  first at the connector after {Stopwatch.GetElapsedTime(begun, first).TotalMilliseconds:0} ms; all handed over after {handed.TotalSeconds:0.0} s, {posts} posts there, all settled after {took.TotalSeconds:0.0} s;"
                + $" the connector's own {theirs.TotalMicroseconds / post.Count:0} us a message");
            await outbox!.StopAsync(CancellationToken.None);
        }

        Console.WriteLine($"  chat meanwhile: {turns}");
    }

    // The marks ride along with other commits; the last of them is on the disk when nothing is under way.
    private static async Task Settled(SqliteStore store, bool behind)
    {
        while (behind && await store.Write(on => on.Connection.Number($"SELECT count(*) FROM (SELECT 1 FROM notice WHERE state = {(int)NoticeState.Sending} LIMIT 1)"), 0) > 0)
        {
            await Task.Delay(20);
        }
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
}
