using System.Globalization;

namespace PartnerBot.Planning.Goals;

/// <summary>The number in what was said as a value: "40 Familien", "2.500 €", "12,5 %".</summary>
public static class Numbers
{
    /// <summary>The first number, or null. A separator with three digits behind it groups thousands, in both languages.</summary>
    public static decimal? First(string? words)
    {
        var text = words ?? "";
        var start = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
        {
            return null;
        }

        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        var figure = text[start..end];
        var last = figure.LastIndexOfAny(['.', ',']);
        var plain = last < 0 || figure.Length - last - 1 == 3
            ? figure.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal)
            : figure[..last].Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal) + "." + figure[(last + 1)..];
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
