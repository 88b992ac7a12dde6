namespace PartnerBot.Recognizers;

/// <summary>The meaning of an <see cref="Entity"/>: a single value (numbers, money, choices) or several readings in time.</summary>
public sealed record Resolution
{
    /// <summary>The value in Recognizers-Text's notation: numbers of German models carry a decimal comma.</summary>
    public string? Value { get; init; }

    /// <summary>Unit of a currency, for example <c>Euro</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>ISO 4217 code of a currency.</summary>
    public string? IsoCurrency { get; init; }

    /// <summary>Kind of number: <c>integer</c>, <c>decimal</c>, <c>fraction</c>, <c>power</c>.</summary>
    public string? Subtype { get; init; }

    /// <summary>Offset of an ordinal, in Recognizers-Text's notation.</summary>
    public string? Offset { get; init; }

    /// <summary>What an ordinal's offset counts from: <c>start</c>, <c>current</c>, <c>end</c>.</summary>
    public string? RelativeTo { get; init; }

    /// <summary>Confidence between 0 and 1 where the model gives one.</summary>
    public double? Score { get; init; }

    /// <summary>Readings of dates, ranges, durations, times and recurrences; the past reading stands before the future one.</summary>
    public IReadOnlyList<TimeValue> Values { get; init; } = [];
}
