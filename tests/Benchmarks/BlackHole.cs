using System.Diagnostics;
using PartnerBot.Tests.BotFramework;

namespace Benchmarks;

/// <summary>
/// A connector that swallows everything for ten minutes while fifty messages a second go on (CN-08, virtual time): what the process holds meanwhile.
/// The store is a double in memory, so its rows are in the figures too; in the bot they are on the disk.
/// </summary>
internal static class BlackHole
{
    private const int Conversations = 100;
    private const int PerSecond = 50;
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(10);

    public static async Task Measure()
    {
        Machine.Introduce();
        for (var run = 0; run < 3; run++)
        {
            await Run();
        }
    }

    private static async Task Run()
    {
        await using var post = new VirtualPost(senders: 64);
        var (open, arrived, sent) = (post.Time.GetUtcNow() + Silence, 0, 0);
        post.Wire.Answer = _ =>
        {
            if (post.Time.GetUtcNow() < open)
            {
                throw new HttpRequestException(HttpRequestError.ConnectionError);
            }

            Interlocked.Increment(ref arrived);
            return Wire.Status(201);
        };
        await post.Start();
        // All conversations are under way before it counts.
        Say(Conversations);
        await post.Run(TimeSpan.FromSeconds(1));
        var (memory, threads) = Now();
        var (mostMemory, fewest, most) = (memory, threads, threads);
        while (post.Time.GetUtcNow() < open)
        {
            Say(PerSecond);
            await post.Run(TimeSpan.FromSeconds(1));
            var now = Now();
            (mostMemory, fewest, most) = (Math.Max(mostMemory, now.Memory), Math.Min(fewest, now.Threads), Math.Max(most, now.Threads));
        }

        var tries = post.Wire.Calls.Count;
        await post.Run();
        Console.WriteLine(
            $"black hole of {Silence.TotalMinutes:0} min, {sent} messages, {tries} tries (load {Machine.Load()}): resident {memory} MB before, {mostMemory} MB at most ({mostMemory - memory:+0} MB); threads {threads} before, {fewest} to {most}; arrived afterwards {arrived}");

        void Say(int count)
        {
            for (var i = 0; i < count; i++, sent++)
            {
                var conversation = $"c-{sent % Conversations}";
                post.Send(conversation, VirtualPost.Activity(conversation), "webchat");
            }
        }
    }

    private static (long Memory, int Threads) Now()
    {
        using var process = Process.GetCurrentProcess();
        return (process.WorkingSet64 >> 20, process.Threads.Count);
    }
}
