using System.Net;

namespace PartnerBot.Tests.DirectLine;

/// <summary>Polling and streaming tell the same, from wherever one begins.</summary>
public sealed class WatermarkTests : IAsyncLifetime
{
    private ChatHost host = null!;

    public async Task InitializeAsync() => host = await ChatHost.Start();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Typing_comes_by_stream_only_and_conversation_updates_never()
    {
        var chat = await Chat.Begin(host);
        using var listener = await chat.Listen();
        await chat.Say("typing");
        await chat.Say("update");
        await listener.Until(6);
        Assert.Equal(["message", "message", "typing", "message", "message", "message"], listener.Activities.Select(activity => activity.GetProperty("type").GetString()));
        var (polled, watermark) = await chat.Poll();
        Assert.Equal(listener.Ids.Where((_, i) => i != 2), polled.Select(activity => activity.GetProperty("id").GetString()!));
        Assert.Equal(("7", "7"), (watermark, listener.Watermark));
    }

    [Theory]
    [InlineData("", 1, 5)]
    [InlineData("-", 1, 5)]
    [InlineData("0", 1, 5)]
    [InlineData("3", 4, 5)]
    [InlineData("5", 6, 5)]
    [InlineData("1000000000000000000", 6, 5)]
    public async Task Poll_and_stream_begin_after_the_watermark(string watermark, int first, int last)
    {
        var chat = await Chat.Begin(host);
        await chat.Say("eins");
        await chat.Say("zwei");
        var (activities, end) = await chat.Poll(watermark);
        Assert.Equal(Math.Max(0, last - first + 1), activities.Count);
        Assert.Equal($"{last}", end);
        using var listener = await chat.Listen(watermark);
        await chat.Say("drei");
        await listener.Until(last - first + 3);
        Assert.Equal((await chat.Poll()).Activities.Skip(first - 1).Select(activity => activity.GetProperty("id").GetString()), listener.Ids);
    }

    [Fact]
    public async Task A_watermark_that_was_never_ours_is_400()
    {
        var chat = await Chat.Begin(host);
        foreach (var watermark in new[] { "-1", "abc", "1e18", "%00", "1%202" })
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await chat.Get($"?watermark={watermark}")).Status);
            Assert.Equal(HttpStatusCode.BadRequest, (await chat.Get($"/activities?watermark={watermark}")).Status);
        }
    }

    [Fact]
    public async Task A_long_history_is_told_from_its_newest_five_hundred_and_in_full_to_who_asks()
    {
        var chat = await Chat.Begin(host);
        await chat.Say("many 800");
        var (newest, end) = await chat.Poll();
        Assert.Equal((500, "802"), (newest.Count, end));
        Assert.Equal("800", newest[^1].GetProperty("text").GetString());
        using var listener = await chat.Listen();
        await listener.Until(500);
        Assert.Equal(newest.Select(activity => activity.GetProperty("id").GetString()), listener.Ids);
        var (some, middle) = await chat.Poll("0");
        var (rest, last) = await chat.Poll(middle);
        Assert.Equal((500, "500", 302, "802"), (some.Count, middle, rest.Count, last));
        using var whole = await chat.Listen("0");
        await whole.Until(802);
    }

    [Fact]
    public async Task Many_changes_between_poll_and_stream_neither_lose_nor_repeat()
    {
        var chat = await Chat.Begin(host);
        var random = new Random(7);
        var talking = Talk(chat, 300);
        List<string> seen = [];
        var watermark = "";
        while (!talking.IsCompleted || seen.Count < 601)
        {
            if (random.Next(4) > 0)
            {
                var (activities, next) = await chat.Poll(watermark);
                seen.AddRange(activities.Select(activity => activity.GetProperty("id").GetString()!));
                watermark = next;
            }
            else if (seen.Count < 601)
            {
                using var listener = await chat.Listen(watermark);
                await listener.Until(1);
                seen.AddRange(listener.Ids);
                watermark = listener.Watermark;
                await listener.Close();
            }
        }

        await talking;
        Assert.Equal((await chat.Poll("0")).Activities.Count, Math.Min(500, seen.Count));
        Assert.Equal(Enumerable.Range(1, 601).Select(i => $"{chat.Conversation}|{i:D7}"), seen);
    }

    [Fact]
    public async Task Who_reads_too_slowly_is_let_go_and_finds_everything_again()
    {
        var chat = await Chat.Begin(host);
        using var slow = await chat.Listen();
        await slow.Until(1);
        var text = new string('x', 60_000);
        for (var i = 0; i < 200; i++)
        {
            await chat.Say(text);
        }

        // What is on its way still comes; then the stream is over.
        await slow.UntilClosed();
        Assert.InRange(slow.Activities.Count, 1, 400);
        using var again = await chat.Listen(slow.Watermark);
        await again.Until(401 - slow.Activities.Count);
        Assert.Equal(401, slow.Ids.Concat(again.Ids).Distinct().Count());
    }

    private static async Task Talk(Chat chat, int count)
    {
        for (var i = 0; i < count; i++)
        {
            await chat.Say($"Satz {i}");
        }
    }
}
