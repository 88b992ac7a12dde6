using System.Text.Json;

namespace PartnerBot.Planning.Meetings;

/// <summary>
/// Minutes that are longer than a field of a plan: the whole text, beside the plan, so that no card and no turn carries it. The plan's field holds
/// its beginning, and the text counts only as long as it does.
/// </summary>
public sealed record Minutes(string Text)
{
    /// <summary>The kind of its record; its id is <see cref="Id"/>.</summary>
    public const string Kind = "minutes";

    /// <summary>Longest text at a time, and of one meeting in all, in UTF-16 units.</summary>
    public const int Longest = 20_000;
    public const int LongestInAll = 60_000;

    private const string Cut = "…";

    public static string Id(string plan, string meeting) => $"{meeting}|{plan}";

    /// <summary>As much as the plan's field holds.</summary>
    public static string Beginning(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return string.Concat(text.AsSpan(0, end), Cut);
    }

    /// <summary>All that was noted: this text where the plan's field is its beginning, otherwise what the field says.</summary>
    public static string? Whole(Entry meeting, Minutes? kept) => meeting.Said("minutes") is not { } field ? null
        : kept is not null && field.EndsWith(Cut, StringComparison.Ordinal) && kept.Text.StartsWith(field[..^1], StringComparison.Ordinal) ? kept.Text
        : field;

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, MinutesJson.Default.Minutes);

    public static Minutes Read(byte[] json) => JsonSerializer.Deserialize(json, MinutesJson.Default.Minutes)!;
}
