namespace PartnerBot.Recognizers.Times;

/// <summary>Why there is no such day.</summary>
public enum Impossibility
{
    /// <summary>31 February, 31 April, the 32nd.</summary>
    DayNotInMonth,

    /// <summary>29 February of a year that is not a leap year.</summary>
    NotALeapYear,

    /// <summary>A month above 12.</summary>
    NoSuchMonth,
}
