namespace PartnerBot.Recognizers.Times.Planning;

/// <summary>Reads the size of a period from its TIMEX.</summary>
internal static class Period
{
    /// <summary>The first day after the period that begins on a day.</summary>
    public static DateOnly After(string timex, DateOnly first) => timex switch
    {
        ['(', .. var inner, ')'] => Duration(inner[(inner.LastIndexOf(',') + 1)..], first),
        [.., '-', 'W', 'E'] => first.AddDays(2),
        _ when timex.Contains("-W", StringComparison.Ordinal) => first.AddDays(7),
        { Length: 4 } => first.AddYears(1),
        { Length: 7 } => first.AddMonths(1),
        _ => first.AddDays(1),
    };

    private static DateOnly Duration(string duration, DateOnly first)
    {
        if (!int.TryParse(duration.AsSpan(1, Math.Max(0, duration.Length - 2)), out var count))
        {
            return first.AddDays(1);
        }

        return duration[^1] switch
        {
            'Y' => first.AddYears(count),
            'M' => first.AddMonths(count),
            'W' => first.AddDays(7 * count),
            _ => first.AddDays(count),
        };
    }
}
