namespace PartnerBot.Recognizers;

/// <summary>One reading of a date, range, duration, time or recurrence.</summary>
/// <param name="Timex">TIMEX3 expression, for example <c>2026-12-04</c>, <c>P2W</c>, <c>XXXX-WXX-5</c>.</param>
/// <param name="Type"><c>date</c>, <c>daterange</c>, <c>duration</c>, <c>set</c>, <c>time</c>, <c>datetime</c> …</param>
public sealed record TimeValue(string Timex, string Type)
{
    /// <summary>ISO date or time, seconds of a duration, or <c>not resolved</c>.</summary>
    public string? Value { get; init; }

    /// <summary>First day (or instant) of a range, inclusive.</summary>
    public string? Start { get; init; }

    /// <summary>End of a range, exclusive.</summary>
    public string? End { get; init; }

    /// <summary><c>before</c>, <c>after</c>, <c>since</c>, <c>until</c>, <c>approx</c> …</summary>
    public string? Mod { get; init; }

    /// <summary>Where the reading comes from when it is a conversion, for example <c>datetimepoint</c>.</summary>
    public string? SourceEntity { get; init; }
}
