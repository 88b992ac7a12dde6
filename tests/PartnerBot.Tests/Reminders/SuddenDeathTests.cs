using System.Diagnostics;
using System.Globalization;
using System.Text;
using PartnerBot.Planning.Reminding;
using PartnerBot.Tests.Store;
using PartnerBot.Turns;

namespace PartnerBot.Tests.Reminders;

/// <summary>The bot is killed while it reminds: nothing is lost, and nothing stands twice in a web chat or in the outbox.</summary>
public sealed class SuddenDeathTests
{
    private const int People = 12;
    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("PARTNERBOT_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var kills) ? kills : 25;

    [Fact]
    public async Task Killed_again_and_again_each_reminder_is_kept_exactly_once()
    {
        var program = Doomed.Program();
        if (program is null)
        {
            Console.WriteLine("The program that is killed (tests/Benchmarks) was not built; this test tells nothing here.");
            return;
        }

        using var folder = new Folder();
        var random = new Random(4711);
        var interrupted = 0;
        for (var round = 0; round < Kills; round++)
        {
            await using (var store = folder.Open())
            {
                for (var person = 0; person < People; person++)
                {
                    await Due.Put(store, Address(person), $"p{person}", Enumerable.Range(0, 3).Select(number => Text(round, person, number)));
                }
            }

            await Kill(program, folder.Path, TimeSpan.FromMilliseconds(random.Next(0, 120)));
            await using var after = folder.Open();
            interrupted += await after.Write(on => on.Connection.Number("SELECT count(*) FROM notice WHERE state <> 3 AND outbox IS NULL"), 0) > 0 ? 1 : 0;
        }

        await Finish(folder);
        await using var found = folder.Open();
        for (var person = 0; person < People; person++)
        {
            var said = await Said(found, person);
            for (var round = 0; round < Kills; round++)
            {
                for (var number = 0; number < 3; number++)
                {
                    Assert.Equal(1, Count(said, Text(round, person, number)));
                }
            }
        }

        Assert.True(interrupted > 0, "No kill came while something was under way, which tells nothing.");
    }

    private static Address Address(int person) => person % 2 == 0 ? House.Web($"p{person}") : House.Teams($"p{person}");

    private static string Text(int round, int person, int number) => $"<{round}.{person}.{number}>";

    private static int Count(string said, string text) => said.Split($"daran erinnert werden: {text}").Length + said.Split($"reminded of this: {text}").Length - 2;

    // What the dead process had claimed comes free when its lease is over.
    private static async Task Finish(Folder folder)
    {
        await using var store = folder.Open();
        var clock = new PeoplesClock(new ManualTime(new DateTimeOffset(2027, 3, 2, 9, 30, 0, TimeSpan.Zero)));
        var later = new ManualTime(TimeProvider.System.GetUtcNow() + PartnerBot.Reminders.Reminding.Lease + TimeSpan.FromSeconds(1));
        var reminding = House.Service(store, clock, later);
        while (await reminding.Round() > 0)
        {
        }

        Assert.Equal(0, await store.Write(on => on.Connection.Number($"SELECT count(*) FROM notice WHERE state <> {(int)NoticeState.Sent} AND outbox IS NULL"), 0));
    }

    private static async Task<string> Said(PartnerBot.Store.SqliteStore store, int person)
    {
        var said = new StringBuilder();
        foreach (var line in await store.Log(Address(person), 0, int.MaxValue).All())
        {
            said.AppendLine(Summary(line.Json));
        }

        foreach (var line in await store.Unsent().All())
        {
            said.AppendLine(line.Address == Address(person) ? Summary(line.Json) : "");
        }

        return said.ToString();
    }

    private static string Summary(byte[] json) => System.Text.Json.JsonDocument.Parse(json).RootElement.GetProperty("summary").GetString()!;

    private static async Task Kill(string program, string folder, TimeSpan after)
    {
        using var process = Doomed.Start(program, "reminder-sender", folder);
        Assert.Equal("ready", await process.StandardOutput.ReadLineAsync());
        await Task.Delay(after);
        process.Kill();
        await process.WaitForExitAsync();
    }
}
