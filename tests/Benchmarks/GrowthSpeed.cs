namespace Benchmarks;

/// <summary>Whether a planning turn gets slower when many plans are kept.</summary>
internal static class GrowthSpeed
{
    private const int Few = 100;
    private const int Many = 100_000;
    private const int Conversations = 16;
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(3);

    public static async Task Measure()
    {
        Machine.Introduce();
        using var scratch = new Scratch();
        var (few, many) = (Path.Combine(scratch.Folder, "few"), Path.Combine(scratch.Folder, "many"));
        await Seeding.Seed(few, Few);
        await Seeding.Seed(many, Many);
        await using var connector = await LoopbackConnector.Open();
        await using var young = await Served.Bot(few);
        await using var old = await Served.Bot(many);
        using var fresh = new Planners(young, connector);
        using var late = new Planners(old, connector);
        await fresh.Begin(Conversations);
        await late.Begin(Conversations);
        await Pairs.Measure(
            $"{Conversations} conversations", $"{Few}", () => fresh.Run(Conversations, Length), $"{Many}", () => late.Run(Conversations, Length));
        Console.WriteLine($"in memory: {young.Resident} MB and {old.Resident} MB; file {new FileInfo(Path.Combine(many, "partnerbot.db")).Length >> 20} MB");
    }
}
