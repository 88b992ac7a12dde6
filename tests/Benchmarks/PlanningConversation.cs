using System.Net.Http.Headers;
using PartnerBot.Activities;

namespace Benchmarks;

/// <summary>Somebody who plans through <c>/api/messages</c> and changes her mind about the need again and again.</summary>
internal sealed class PlanningConversation(HttpClient client, LoopbackConnector connector, string name) : ISpeaks
{
    private int turns;

    public int Said => turns;

    /// <summary>The plan, with some 4 KB of text in it.</summary>
    public async Task Begin()
    {
        await Say("Plan a new partnership");
        await Say($"Reading with the day-care centre {name}");
        await Say(NeedText.Of(0));
        await Say(NeedText.Of(1));
    }

    /// <summary>By turns asks to change the need, and tells the new one.</summary>
    public Task Turn() => Say(turns % 2 == 0 ? "change the need" : NeedText.Of(turns));

    private async Task Say(string text)
    {
        var id = $"{name}-{++turns}";
        var activity = new IncomingActivity
        {
            Type = ActivityTypes.Message,
            Id = id,
            ServiceUrl = connector.Url,
            ChannelId = "emulator",
            From = new ChannelAccount { Id = $"person-{name}", Name = "Anna", Role = "user" },
            Recipient = new ChannelAccount { Id = "bot", Name = "PartnerBot", Role = "bot" },
            Conversation = new ConversationAccount { Id = name },
            Locale = "en-US",
            TextFormat = "plain",
            Text = text,
        };
        var replied = connector.FirstReply(id);
        using var body = new ByteArrayContent(ActivityJson.Write(activity));
        body.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var answer = await client.PostAsync(new Uri("/api/messages", UriKind.Relative), body);
        answer.EnsureSuccessStatusCode();
        await replied;
    }
}
