using System.Text.Json;
using PartnerBot.Activities;

namespace PartnerBot.Channels.BotFramework.Connecting;

/// <summary>What a kept activity's own bytes tell of the way it takes.</summary>
internal sealed record Envelope
{
    private const string NoTenant = "";

    public string? ServiceUrl { get; init; }

    public string? ReplyToId { get; init; }

    public ConversationAccount? Conversation { get; init; }

    /// <summary>The bot.</summary>
    public ChannelAccount? From { get; init; }

    public ChannelAccount? Recipient { get; init; }

    /// <summary>There when it is no activity but an errand.</summary>
    public JsonElement? Errand { get; init; }

    public Marked? ChannelData { get; init; }

    public bool IsErrand => Errand is { ValueKind: JsonValueKind.Object };

    /// <summary>Under which its id is wanted, to edit it later; null for most.</summary>
    public string? Mark => ChannelData?.PartnerBot?.Card;

    /// <summary>What the connector counts by, besides the conversation.</summary>
    public string Tenant => Conversation?.TenantId ?? NoTenant;

    /// <summary>Only a chat between bot and one person can be opened anew by the bot.</summary>
    public bool IsPersonal => Conversation?.ConversationType == "personal" && From?.Id is not null && Recipient?.Id is not null;

    /// <summary>Null when the bytes are no activity, or name no service or no conversation.</summary>
    public static Envelope? Of(ReadOnlySpan<byte> activity)
    {
        try
        {
            var read = JsonSerializer.Deserialize(activity, ConnectorJson.Wire.Envelope);
            return string.IsNullOrEmpty(read?.ServiceUrl) || string.IsNullOrEmpty(read.Conversation?.Id) ? null : read;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <param name="newest">How the conversation was last reached; a service moves with its region, and these bytes may be a day old.</param>
    public Call Post(byte[] activity, ConversationReference? newest)
    {
        var (service, conversation) = (newest?.ServiceUrl ?? ServiceUrl!, newest?.Conversation.Id ?? Conversation!.Id!);
        var call = Way(activity, service, conversation);
        return Mark is null ? call : call with { Glances = true };
    }

    private Call Way(byte[] activity, string service, string conversation)
    {
        // A chat that was opened anew does not hold what is replied to.
        return string.IsNullOrEmpty(ReplyToId) || conversation != Conversation!.Id ? Call.Send(service, conversation, activity) : Call.Reply(service, conversation, ReplyToId, activity);
    }

    /// <summary>Opens the same person's chat anew.</summary>
    public Call Reopen(ConversationReference newest)
    {
        var tenant = Conversation!.TenantId;
        var wish = new NewConversation(From!, [Recipient!], IsGroup: false, tenant, new NewConversation.Data(new NewConversation.DataTenant(tenant)));
        return Call.Create(newest.ServiceUrl, JsonSerializer.SerializeToUtf8Bytes(wish, ConnectorJson.Wire.NewConversation));
    }

    internal sealed record Marked
    {
        public Account? PartnerBot { get; init; }
    }
}
