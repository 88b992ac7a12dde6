namespace PartnerBot.Recognizers.Times;

/// <summary>Why words about time have a second reading.</summary>
public enum Ambiguity
{
    /// <summary>"Next Friday": the coming one or the one of next week.</summary>
    NextWeekday,

    /// <summary>03/04: 3 April or March 4.</summary>
    DayMonthOrder,

    /// <summary>No year: the day has just been, or comes again.</summary>
    Year,

    /// <summary>"Friday" said on a Friday: today or in a week.</summary>
    Today,

    /// <summary>"Until March", "March to May": with the last month or without it.</summary>
    LastPeriod,
}
