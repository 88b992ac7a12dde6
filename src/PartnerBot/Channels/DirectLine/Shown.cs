using System.Text.Json;

namespace PartnerBot.Channels.DirectLine;

/// <summary>Which logged activities reach clients, read from their bytes.</summary>
internal static class Shown
{
    public static bool ByStream(ReadOnlySpan<byte> activity) => !Is(activity, "conversationUpdate"u8);

    /// <summary>Typing is of the moment; who polls comes too late for it.</summary>
    public static bool ByPoll(ReadOnlySpan<byte> activity) => ByStream(activity) && !Is(activity, "typing"u8);

    private static bool Is(ReadOnlySpan<byte> activity, ReadOnlySpan<byte> type)
    {
        var reader = new Utf8JsonReader(activity);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("type"u8))
            {
                return reader.Read() && reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(type);
            }

            reader.Skip();
        }

        return false;
    }
}
