namespace PartnerBot.Recognizers.Times;

/// <summary>What a plan adds to the calendar.</summary>
public sealed record TimeContext
{
    /// <summary>The plan's own dates ("hearing", "Auftakt") on which relative dates hang.</summary>
    public IReadOnlyList<Anchor> Anchors { get; init; } = [];

    /// <summary>First month of the school year; August is the legal beginning in the German Länder and the usual one in the US.</summary>
    public int SchoolYearMonth { get; init; } = 8;

    /// <summary>
    /// First month of the fiscal year. Null takes the usual one: January for German (Haushaltsjahr), July for English (most US states
    /// and their libraries; the fiscal year bears the number of the calendar year in which it ends).
    /// </summary>
    public int? FiscalYearMonth { get; init; }
}
