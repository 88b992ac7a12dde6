using System.Text.Json;
using PartnerBot.Activities;

namespace PartnerBot.Channels.BotFramework.Connecting;

/// <summary>What a connector tells beyond its status; each call fills its own part.</summary>
internal sealed record Answered
{
    /// <summary>Of the conversation that was opened.</summary>
    public string? Id { get; init; }

    /// <summary>Of what was said first in the conversation that was opened.</summary>
    public string? ActivityId { get; init; }

    /// <summary>A page of people.</summary>
    public IReadOnlyList<ChannelAccount>? Members { get; init; }

    /// <summary>Where the next page begins; null or empty on the last.</summary>
    public string? ContinuationToken { get; init; }

    /// <summary>The channels of a team; its first has no name.</summary>
    public IReadOnlyList<TeamChannel>? Conversations { get; init; }

    /// <summary>Null when the bytes are something else: a proxy's page, nothing.</summary>
    public static Answered? Of(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8, ConnectorJson.Wire.Answered);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A person by themselves; null when the bytes are something else.</summary>
    public static ChannelAccount? Account(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8, ConnectorJson.Wire.ChannelAccount);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
