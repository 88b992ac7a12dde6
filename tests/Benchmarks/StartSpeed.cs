using System.Diagnostics;

namespace Benchmarks;

/// <summary>From the start of the published build to the first greeting somebody can read, and what it takes up when nobody comes.</summary>
internal static class StartSpeed
{
    private const int Runs = 5;
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(10);

    public static async Task Measure()
    {
        Machine.Introduce();
        using var scratch = new Scratch();
        var published = Path.Combine(scratch.Folder, "published");
        await Publish(published);
        var (alive, greeted, used, understood, resident) = (new List<double>(), new List<double>(), new List<double>(), new List<double>(), new List<double>());
        for (var run = 0; run < Runs; run++)
        {
            var watch = Stopwatch.StartNew();
            await using var bot = await Served.Bot(Path.Combine(published, "PartnerBot"), [], published, Path.Combine(scratch.Folder, $"data{run}"));
            alive.Add(watch.Elapsed.TotalMilliseconds);
            using var client = new HttpClient { BaseAddress = new Uri(bot.Url) };
            var door = new DirectLineDoor(client);
            await door.Enter("anna");
            if (await door.Read() == 0)
            {
                throw new InvalidOperationException("The bot did not greet.");
            }

            greeted.Add(watch.Elapsed.TotalMilliseconds);
            used.Add(bot.Used.TotalMilliseconds);
            await Task.Delay(Rest);
            resident.Add(bot.Resident);
            watch.Restart();
            await door.Say("I would like to start a new plan please");
            understood.Add(watch.Elapsed.TotalMilliseconds);
        }

        Console.WriteLine($"load at the end: {Machine.Load()}");
        Say("start to /healthz 200", "ms", alive);
        Say("start to greeting read", "ms", greeted);
        Say("processor time until then", "ms", used);
        Say("first free words understood", "ms", understood);
        Say($"in memory {Rest.TotalSeconds} s later", "MB", resident);
    }

    private static async Task Publish(string folder)
    {
        string[] arguments = ["publish", Repository.Bot, "-c", "Release", "-r", "linux-x64", "--self-contained", "false", "-o", folder, "-v", "q", "--nologo"];
        using var publish = Process.Start("dotnet", arguments);
        await publish.WaitForExitAsync();
        if (publish.ExitCode != 0)
        {
            throw new InvalidOperationException("dotnet publish failed.");
        }
    }

    private static void Say(string what, string unit, List<double> figures)
    {
        figures.Sort();
        Console.WriteLine($"  {what,-30} best {figures[0],6:0} {unit}  median {figures[figures.Count / 2],6:0} {unit}  worst {figures[^1],6:0} {unit}");
    }
}
