using System.Net;
using System.Text.Json.Nodes;

namespace PartnerBot.Tests.BotFramework;

/// <summary>A connector that swallows everything for ten minutes, while people go on (in virtual time; a channel without limits, so that only order counts).</summary>
public sealed class BlackHoleTests
{
    private const int Conversations = 100;
    private const int PerSecond = 50;
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(10);

    [Fact]
    public async Task After_ten_minutes_of_nothing_everything_arrives_in_order_and_meanwhile_only_numbers_are_held()
    {
        await using var post = new VirtualPost(senders: 64);
        var (open, arrived) = (post.Time.GetUtcNow() + Silence, new Dictionary<string, List<int>>());
        post.Wire.Answer = seen =>
        {
            if (post.Time.GetUtcNow() < open)
            {
                throw new HttpRequestException(HttpRequestError.ConnectionError);
            }

            lock (arrived)
            {
                arrived.TryAdd(seen.Conversation!, []);
                arrived[seen.Conversation!].Add((int)JsonNode.Parse(seen.Body)!["channelData"]!["n"]!);
            }

            return Wire.Status(201);
        };
        await post.Start();
        var sent = 0;
        while (post.Time.GetUtcNow() < open)
        {
            for (var i = 0; i < PerSecond; i++, sent++)
            {
                var conversation = $"c-{sent % Conversations}";
                post.Send(conversation, VirtualPost.Activity(conversation, more: $$""","channelData":{"n":{{sent}}}"""), "webchat");
            }

            await post.Run(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(30_000, sent);
        Assert.Empty(arrived);
        var read = post.Store.Read;
        await post.Run();
        // Four for each conversation were at hand.
        Assert.InRange(post.Store.Read - read, sent - (4 * Conversations), sent);
        Assert.Equal(sent, arrived.Values.Sum(numbers => numbers.Count));
        Assert.All(arrived.Values, numbers => Assert.Equal(numbers.Order(), numbers));
        Assert.All(post.Ended.Values, end => Assert.Null(end.Parked));
    }
}
