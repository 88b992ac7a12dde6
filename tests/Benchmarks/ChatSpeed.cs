namespace Benchmarks;

/// <summary>Durable planning turns through Direct Line: from the post to the reply on the WebSocket; beside the floor of <see cref="TurnSpeed"/>.</summary>
internal static class ChatSpeed
{
    private const int Conversations = 16;
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(3);

    public static async Task Measure()
    {
        Machine.Introduce();
        using var scratch = new Scratch();
        var floorData = Directory.CreateDirectory(Path.Combine(scratch.Folder, "floor")).FullName;
        await using var connector = await LoopbackConnector.Open();
        await using var floor = await Served.Floor(floorData);
        await using var bot = await Served.Bot(Path.Combine(scratch.Folder, "bot"));
        using var planners = new Planners(floor, connector);
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = new Uri(bot.Url) };
        var chats = Enumerable.Range(0, Conversations).Select(number => new ChatConversation(client, $"person{number}")).ToList();
        foreach (var chat in chats)
        {
            await chat.Begin();
        }

        await planners.Begin(Conversations);
        await ClosedLoop.Warm(chats, bot);
        await Pairs.Measure(
            $"{Conversations} chats", "floor", () => planners.Run(Conversations, Length), "chat", () => ClosedLoop.Run(chats, bot, Length));
        chats.ForEach(chat => chat.Dispose());
    }
}
