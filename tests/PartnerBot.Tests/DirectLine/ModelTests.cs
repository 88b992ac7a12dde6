using System.Net;
using System.Text.Json;

namespace PartnerBot.Tests.DirectLine;

/// <summary>Random people with random tokens at random doors, against a model that fits on a page.</summary>
public sealed class ModelTests
{
    private const int People = 20;
    private const int Steps = 4000;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Every_token_opens_its_own_conversation_and_no_other(int seed)
    {
        await using var host = await ChatHost.Start();
        var random = new Random(seed);
        var chats = new List<(Chat Chat, DateTimeOffset Issued)>();
        var said = new Dictionary<string, List<string>>();
        for (var i = 0; i < People; i++)
        {
            chats.Add((await Chat.Invite(host, $"dl_person{i}"), host.Clock.GetUtcNow()));
        }

        for (var step = 0; step < Steps; step++)
        {
            var (mine, issued) = chats[random.Next(People)];
            var (other, _) = random.Next(3) == 0 ? chats[random.Next(People)] : (mine, issued);
            var expired = host.Clock.GetUtcNow() - issued >= TimeSpan.FromMinutes(30);
            var began = said.TryGetValue(other.Conversation, out var texts);
            var expected = expired || other != mine ? HttpStatusCode.Forbidden : began ? HttpStatusCode.OK : HttpStatusCode.NotFound;
            var text = $"{step}";
            switch (random.Next(7))
            {
                case 0:
                    Assert.Equal(expected, (await Chat.Send(host, HttpMethod.Get, other.Path, mine.Token)).Status);
                    break;
                case 1 or 2:
                    var (status, body) = await Chat.Send(host, HttpMethod.Get, other.Path + "/activities", mine.Token);
                    Assert.Equal(expected, status);
                    if (status == HttpStatusCode.OK)
                    {
                        Assert.Equal(texts, Said(body));
                    }

                    break;
                case 3 or 4:
                    var claimed = $"dl_person{random.Next(People)}";
                    var message = Chat.Json($$"""{"type":"message","from":{"id":"{{claimed}}"},"text":"{{text}}"}""");
                    Assert.Equal(expected, (await Chat.Send(host, HttpMethod.Post, other.Path + "/activities", mine.Token, message)).Status);
                    if (expected == HttpStatusCode.OK)
                    {
                        texts!.Add(text);
                    }

                    break;
                case 5:
                    var start = await mine.Start();
                    Assert.Equal(expired ? HttpStatusCode.Forbidden : said.ContainsKey(mine.Conversation) ? HttpStatusCode.OK : HttpStatusCode.Created, start.Status);
                    if (!expired)
                    {
                        said.TryAdd(mine.Conversation, []);
                    }

                    break;
                default:
                    host.Clock.Pass(TimeSpan.FromSeconds(random.Next(10)));
                    var refreshed = await Chat.Send(host, HttpMethod.Post, $"{Chat.Root}/tokens/refresh", mine.Token);
                    Assert.Equal(host.Clock.GetUtcNow() - issued >= TimeSpan.FromMinutes(30) ? HttpStatusCode.Forbidden : HttpStatusCode.OK, refreshed.Status);
                    if (refreshed.Status == HttpStatusCode.OK)
                    {
                        var token = refreshed.Body.GetProperty("token").GetString()!;
                        chats[chats.FindIndex(pair => pair.Chat == mine)] = (new Chat(host, mine.Conversation, token), host.Clock.GetUtcNow());
                    }

                    break;
            }
        }

        Assert.All(host.Turn.Heard, heard => Assert.Equal(chats.FindIndex(pair => pair.Chat.Conversation == heard.Address.Conversation), Number(heard.Person)));
        Assert.Equal(said.Values.Sum(texts => texts.Count) + said.Count, host.Turn.Heard.Count);
    }

    private static int Number(string person) => Enumerable.Range(0, People).Single(i => person == $"person{i}");

    private static List<string> Said(JsonElement set)
        => [.. set.GetProperty("activities").EnumerateArray()
            .Where(activity => activity.GetProperty("from").GetProperty("role").GetString() == "user")
            .Select(activity => activity.GetProperty("text").GetString()!)];
}
