using System.Globalization;
using System.Text;
using PartnerBot.Activities;

namespace PartnerBot.Turns;

/// <summary>Replies as bytes, addressed for the way they take.</summary>
internal sealed record Delivery(IReadOnlyList<Logged> Log, IReadOnlyList<byte[]> Outbox, byte[]? Answer)
{
    /// <summary>The answer once more, for the case that it comes too late.</summary>
    public byte[]? Owed { get; init; }


    private static readonly ChannelAccount Bot = new() { Id = "partnerbot", Name = "PartnerBot", Role = "bot" };

    public static Delivery Of(Heard heard, long logged, IReadOnlyList<OutgoingActivity> messages, DateTimeOffset now) => heard.Way switch
    {
        Way.Log => ToLog(heard, logged, messages, now),
        Way.Body => new Delivery([], [], Array(messages.Select(message => Addressed(heard, message, now)))),
        _ => new Delivery([], [.. messages.Select(message => ActivityJson.Write(Addressed(heard, message, now)))], null),
    };

    /// <summary>The id of an activity in a conversation's log.</summary>
    public static string LogId(string conversation, long number) => string.Create(CultureInfo.InvariantCulture, $"{conversation}|{number:D7}");

    private static Delivery ToLog(Heard heard, long logged, IReadOnlyList<OutgoingActivity> messages, DateTimeOffset now)
    {
        var conversation = heard.Address.Conversation;
        var log = new List<Logged>();
        string? echo = null;
        if (heard.Echo)
        {
            echo = LogId(conversation, logged + 1);
            log.Add(new Logged(logged + 1, ActivityJson.Write(heard.Activity with { Id = echo })));
        }

        foreach (var message in messages)
        {
            var number = logged + log.Count + 1;
            log.Add(new Logged(number, ActivityJson.Write(message with
            {
                Id = LogId(conversation, number),
                Timestamp = now,
                ChannelId = heard.Address.Channel,
                From = Bot,
                Conversation = new ConversationAccount { Id = conversation },
                ReplyToId = echo,
            })));
        }

        return new Delivery(log, [], echo is null ? null : Encoding.UTF8.GetBytes(echo));
    }

    /// <summary>The message as the connector gets it.</summary>
    public static OutgoingActivity Addressed(Heard heard, OutgoingActivity message, DateTimeOffset now) => message with
    {
        Timestamp = now,
        ChannelId = heard.Activity.ChannelId,
        ServiceUrl = heard.Activity.ServiceUrl,
        From = heard.Activity.Recipient,
        Recipient = heard.Activity.From,
        Conversation = heard.Activity.Conversation,
        ReplyToId = heard.Activity.Id,
        SuggestedActions = message.SuggestedActions is { } actions ? actions with { To = heard.Activity.From?.Id is { } id ? [id] : [] } : null,
    };

    private static byte[] Array(IEnumerable<OutgoingActivity> messages)
    {
        using var bytes = new MemoryStream();
        bytes.WriteByte((byte)'[');
        foreach (var message in messages)
        {
            if (bytes.Length > 1)
            {
                bytes.WriteByte((byte)',');
            }

            bytes.Write(ActivityJson.Write(message));
        }

        bytes.WriteByte((byte)']');
        return bytes.ToArray();
    }
}
