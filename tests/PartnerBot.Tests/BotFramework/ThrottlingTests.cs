using System.Globalization;
using PartnerBot.Channels.BotFramework.Connecting;

namespace PartnerBot.Tests.BotFramework;

public sealed class ThrottlingTests
{
    private static readonly (int Most, TimeSpan Window)[] Conversation =
        [(7, TimeSpan.FromSeconds(1)), (8, TimeSpan.FromSeconds(2)), (60, TimeSpan.FromSeconds(30)), (1800, TimeSpan.FromHours(1))];

    private static readonly string?[] Wishes = [null, "1", "7", "0", "-1", "1000000000", "NaN", "90", "Sat, 21 Nov 2026 08:00:00 GMT", "Sat, 21 Nov 2099 08:00:00 GMT"];

    [Fact]
    public async Task In_a_day_of_five_hundred_people_no_limit_is_ever_passed_and_nothing_is_lost()
    {
        const int people = 500, tenants = 3;
        var chance = new Random(20261121);
        await using var post = new VirtualPost(chance.NextDouble);
        // One call in thirty fails in a way that is tried again.
        post.Wire.Answer = _ => chance.Next(30) switch
        {
            0 => Wire.Status(503),
            1 => Wire.Status(429, retryAfter: "2"),
            _ => Wire.Status(201),
        };
        await post.Start();
        var sent = 0;
        for (var minutes = 0; minutes < 24 * 60; minutes += 6)
        {
            // The morning begins with everybody at once; one chatterbox fills an hour; all others come in bursts.
            var speakers = minutes == 480 ? people : chance.Next(12);
            for (var speaker = 0; speaker < speakers; speaker++)
            {
                Say(speakers == people ? speaker : chance.Next(people), chance.Next(1, 20));
            }

            if (minutes == 60)
            {
                Say(0, 2500);
            }

            await post.Run(TimeSpan.FromMinutes(6));
        }

        await post.Run();
        Assert.Equal(sent, post.Ended.Count(end => end.Value.Parked is null));
        var calls = post.Wire.Calls.ToList();
        Assert.True(calls.Count > sent);
        foreach (var one in calls.GroupBy(call => call.Conversation))
        {
            Assert.All(Conversation, limit => Within([.. one.Select(call => call.At)], limit));
        }

        foreach (var tenant in calls.GroupBy(call => Tenant(int.Parse(call.Conversation!, CultureInfo.InvariantCulture))))
        {
            Within([.. tenant.Select(call => call.At)], (25, TimeSpan.FromSeconds(1)));
        }

        void Say(int person, int times)
        {
            for (var time = 0; time < times; time++, sent++)
            {
                post.Send($"{person}", VirtualPost.Activity($"{person}", tenant: Tenant(person)));
            }
        }

        string Tenant(int person) => $"t{person % tenants}";
    }

    [Fact]
    public async Task In_ten_thousand_runs_nothing_goes_to_a_throttled_conversation_before_its_time()
    {
        const int conversations = 250, rounds = 40;
        var chance = new Random(7);
        await using var post = new VirtualPost(chance.NextDouble);
        var due = new Dictionary<string, (DateTimeOffset Earliest, DateTimeOffset Latest)>();
        var runs = 0;
        post.Wire.Answer = call =>
        {
            lock (due)
            {
                if (due.Remove(call.Conversation!, out var span))
                {
                    runs++;
                    Assert.InRange(call.At, span.Earliest, span.Latest);
                    return Wire.Status(201);
                }

                var wish = Wishes[chance.Next(Wishes.Length)];
                due.Add(call.Conversation!, Span(call.At, wish));
                return Wire.Status(429, retryAfter: wish);
            }
        };
        await post.Start();
        for (var number = 0; number < conversations * rounds; number++)
        {
            var conversation = $"{number % conversations}";
            post.Send(conversation, VirtualPost.Activity(conversation, tenant: conversation));
        }

        await post.Run();
        Assert.Equal(conversations * rounds, runs);
        Assert.All(post.Ended, end => Assert.Null(end.Value.Parked));
    }

    [Fact]
    public async Task A_conversation_that_has_to_wait_an_hour_delays_nobody_else()
    {
        var undisturbed = await Delays(throttled: false);
        var disturbed = await Delays(throttled: true);
        Assert.True(disturbed <= undisturbed * 1.2, $"{disturbed} after {undisturbed}");
    }

    [Fact]
    public async Task Order_within_a_conversation_outlives_waiting_and_failing()
    {
        var chance = new Random(3);
        await using var post = new VirtualPost();
        post.Wire.Answer = _ => chance.Next(3) == 0 ? Wire.Status(502) : Wire.Status(201);
        await post.Start();
        var sent = Enumerable.Range(0, 200).Select(_ => post.Send("c")).ToList();
        await post.Run();
        Assert.Equal(sent, post.Ended.OrderBy(end => end.Value.At).ThenBy(end => end.Key).Select(end => end.Key));
        Assert.All(post.Ended, end => Assert.Null(end.Value.Parked));
    }

    // The 99th percentile of what others wait while ten conversations are throttled, in virtual milliseconds.
    private static async Task<double> Delays(bool throttled)
    {
        var chance = new Random(5);
        await using var post = new VirtualPost();
        post.Wire.Answer = call => throttled && call.Conversation!.StartsWith('x') ? Wire.Status(429, retryAfter: "3600") : Wire.Status(201);
        await post.Start();
        for (var number = 0; number < 10; number++)
        {
            post.Send($"x{number}");
            post.Send($"x{number}");
        }

        var begun = new Dictionary<long, DateTimeOffset>();
        for (var second = 0; second < 60; second++)
        {
            await post.Run(TimeSpan.FromSeconds(1));
            for (var message = 0; message < 20; message++)
            {
                begun.Add(post.Send($"{chance.Next(200)}"), post.Time.GetUtcNow());
            }
        }

        await post.Run(TimeSpan.FromSeconds(30));
        var delays = begun.Select(one => (post.Ended[one.Key].At - one.Value).TotalMilliseconds).Order().ToList();
        return delays[(int)(delays.Count * 0.99)] + 1;
    }

    private static (DateTimeOffset, DateTimeOffset) Span(DateTimeOffset at, string? wish) => wish switch
    {
        null or "NaN" or "-1" => (at.AddSeconds(0.1), at.AddSeconds(1)),
        "0" or "1" => (at.AddSeconds(1), at.AddSeconds(1)),
        "7" => (at.AddSeconds(7), at.AddSeconds(7)),
        "90" => (at.AddSeconds(90), at.AddSeconds(90)),
        "Sat, 21 Nov 2026 08:00:00 GMT" => (at.AddSeconds(1), at.AddSeconds(1)),
        _ => (at.AddHours(1), at.AddHours(1)),
    };

    private static void Within(List<DateTimeOffset> calls, (int Most, TimeSpan Window) limit)
    {
        calls.Sort();
        for (var last = limit.Most; last < calls.Count; last++)
        {
            Assert.True(calls[last] - calls[last - limit.Most] >= limit.Window, $"{limit.Most + 1} calls within {calls[last] - calls[last - limit.Most]}");
        }
    }
}
