using System.Text.Json;

namespace PartnerBot.Channels.BotFramework.Connecting;

/// <summary>Where a kept activity goes, read from its own bytes: connector, conversation, and what it replies to.</summary>
internal static class Destination
{
    /// <summary>The address to post to, or null when the activity names no service or no conversation.</summary>
    public static Uri? Of(ReadOnlySpan<byte> activity)
    {
        string? service = null, conversation = null, replyTo = null;
        var reader = new Utf8JsonReader(activity);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("serviceUrl"u8))
            {
                service = Text(ref reader);
            }
            else if (reader.ValueTextEquals("replyToId"u8))
            {
                replyTo = Text(ref reader);
            }
            else if (reader.ValueTextEquals("conversation"u8))
            {
                conversation = Id(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return string.IsNullOrEmpty(service) || string.IsNullOrEmpty(conversation) ? null : Address(service, conversation, replyTo);
    }

    public static Uri? Address(string service, string conversation, string? replyTo)
    {
        var reply = string.IsNullOrEmpty(replyTo) ? "" : "/" + Escape(replyTo);
        var address = $"{service.TrimEnd('/')}/v3/conversations/{Escape(conversation)}/activities{reply}";
        // Ids hold | ; = : @ and are matched by the connector letter by letter, so nothing may tidy them up on the way.
        return Uri.TryCreate(address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }, out var url) ? url : null;
    }

    // A conversation called ".." would otherwise climb out of the path.
    private static string Escape(string id) => id is "." or ".." ? id.Replace(".", "%2E", StringComparison.Ordinal) : Uri.EscapeDataString(id);

    private static string? Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.GetString();
        }

        reader.Skip();
        return null;
    }

    private static string? Id(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return null;
        }

        string? id = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("id"u8))
            {
                id = Text(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return id;
    }
}
