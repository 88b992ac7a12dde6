using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging.Abstractions;
using PartnerBot.Channels.BotFramework.Connecting;
using PartnerBot.Tests.BotFramework;
using PartnerBot.Tests.Store;
using PartnerBot.Turns;

namespace PartnerBot.Tests.Reminders;

/// <summary>The bot is killed while reminders are on their way to a connector: none is lost, and no more come twice than were in flight.</summary>
public sealed partial class KilledOnTheWayTests
{
    private const int People = 10;
    private const int InFlight = 4;
    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("PARTNERBOT_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var kills) ? kills : 25;

    [Fact]
    public async Task Each_reminder_arrives_and_a_kill_doubles_no_more_than_were_in_flight()
    {
        var program = Doomed.Program();
        if (program is null)
        {
            Console.WriteLine("The program that is killed (tests/Benchmarks) was not built; this test tells nothing here.");
            return;
        }

        var (run, came) = (0, new ConcurrentQueue<(int Run, string Text, string Body)>());
        await using var there = await FakeConnector.Open();
        there.Answer = async (call, response) =>
        {
            came.Enqueue((Volatile.Read(ref run), Text().Match(call.Body).Value, call.Body));
            await Task.Delay(Random.Shared.Next(0, 8));
            await FakeConnector.With(response, 201, """{"id":"1"}""");
        };
        using var folder = new Folder();
        var random = new Random(4712);
        for (; run < Kills; run++)
        {
            await using (var store = folder.Open())
            {
                for (var person = 0; person < People; person++)
                {
                    // Two of them, as Teams takes no more than 25 a second.
                    await Due.Put(store, House.Teams($"p{person}"), $"p{person}", [$"<{run}.{person}.0>", $"<{run}.{person}.1>"], there.Url);
                }
            }

            var enough = came.Count + random.Next(0, People * 2);
            await Kill(program, folder.Path, () => came.Count >= enough);
        }

        await Finish(folder, there.Url);
        var copies = came.GroupBy(one => one.Text).ToDictionary(group => group.Key, group => group.ToList());
        Assert.Equal(Kills * People * 2, copies.Count);
        // A second copy is charged to the kill before it, and is the first one byte by byte: its buttons act once.
        Assert.All(copies.Values, same => Assert.Single(same.Select(one => one.Body).Distinct()));
        var doubled = copies.Values.SelectMany(same => same.OrderBy(one => one.Run).SkipLast(1)).GroupBy(one => one.Run).ToDictionary(group => group.Key, group => group.Count());
        Assert.All(doubled, kill => Assert.True(kill.Value <= InFlight, $"{kill.Value} came twice after kill {kill.Key}"));
        Assert.True(came.Select(one => one.Run).Distinct().Count() > Kills / 4, "Hardly a kill came after anything was sent, which tells nothing.");
        Console.WriteLine($"{Kills} kills: {copies.Count} reminders, {doubled.Values.Sum()} of them twice, at most {doubled.Values.DefaultIfEmpty().Max()} after one kill.");
    }

    private static async Task Kill(string program, string folder, Func<bool> enough)
    {
        using var process = Doomed.Start(program, "reminder-sender", folder, $"{InFlight}");
        Assert.Equal("ready", await process.StandardOutput.ReadLineAsync());
        for (var waited = 0; waited < 2_000 && !enough(); waited++)
        {
            await Task.Delay(1);
        }

        process.Kill();
        await process.WaitForExitAsync();
        // What the dead process had put into a socket may be read only now; it still belongs to this kill.
        await Task.Delay(100);
    }

    // What the dead process had claimed comes free when its lease is over; then everything is sent, without the limits of Teams, which are not the point here.
    private static async Task Finish(Folder folder, string there)
    {
        await using var store = folder.Open();
        var clock = new PeoplesClock(new ManualTime(new DateTimeOffset(2027, 3, 2, 9, 30, 0, TimeSpan.Zero)));
        var later = new ManualTime(TimeProvider.System.GetUtcNow() + PartnerBot.Reminders.Reminding.Lease + TimeSpan.FromSeconds(1));
        while (await House.Service(store, clock, later).Round() > 0)
        {
        }

        using var connector = new Connector(new EgressGate([], neighbours: true, development: true), TimeProvider.System);
        await foreach (var left in store.Unsent())
        {
            Assert.IsType<Posted.Done>(await connector.Ask(Call.Send(there, "talk", left.Json)));
        }
    }

    [GeneratedRegex(@"<\d+\.\d+\.\d>")]
    private static partial Regex Text();
}
