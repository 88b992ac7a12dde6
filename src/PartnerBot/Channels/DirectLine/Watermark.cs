using System.Globalization;
using PartnerBot.Turns;

namespace PartnerBot.Channels.DirectLine;

/// <summary>
/// Where a reader stands in a conversation's log: the number of the last activity it has, in decimal; opaque to clients.
/// Empty, missing and <c>-</c> mean the beginning.
/// </summary>
internal static class Watermark
{
    public const string Beginning = "-";

    /// <summary>Most activities that are given to someone who has none.</summary>
    public const int MostHistory = 500;

    /// <summary>The number, or null for the beginning; false for what was never a watermark.</summary>
    public static bool TryRead(string? text, out long? number)
    {
        number = null;
        if (string.IsNullOrEmpty(text) || text == Beginning)
        {
            return true;
        }

        var read = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        number = read ? value : null;
        return read;
    }

    /// <summary>The number after which reading begins.</summary>
    public static long After(long? number, StoredConversation conversation)
        => number is { } wanted ? Math.Min(wanted, conversation.Logged) : Math.Max(0, conversation.Logged - MostHistory);

    public static string Write(long number) => number.ToString(CultureInfo.InvariantCulture);
}
