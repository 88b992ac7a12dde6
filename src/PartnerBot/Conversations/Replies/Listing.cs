using System.Globalization;

namespace PartnerBot.Conversations.Replies;

/// <summary>A list, and from where on it is shown.</summary>
/// <param name="Kind">For example <c>tasks</c>.</param>
/// <param name="Filter">What it is narrowed to; empty for all.</param>
/// <param name="From">Rows that were shown before.</param>
public sealed record Listing(string Kind, string Filter, int From)
{
    private const int LongestFilter = 100;

    /// <summary>As one text, for a button.</summary>
    public string Text => string.Create(CultureInfo.InvariantCulture, $"{Kind}|{From}|{(Filter.Length > LongestFilter ? Filter[..LongestFilter] : Filter)}");

    /// <summary>Back from the text; null for one that is none.</summary>
    public static Listing? Read(string text) => text.Split('|', 3) is [var kind, var from, var filter]
        && int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? new Listing(kind, filter, start) : null;
}
