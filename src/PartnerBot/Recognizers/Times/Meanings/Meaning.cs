namespace PartnerBot.Recognizers.Times.Meanings;

/// <summary>What a phrase about time means; days are dates without time.</summary>
internal abstract record Meaning
{
    private Meaning()
    {
    }

    /// <summary>A calendar day; past and future reading differ where year or month is left open.</summary>
    internal sealed record Day(string Timex, DateTime Past, DateTime Future) : Meaning
    {
        /// <summary>The parts as they were written, where a range may have to supply the year.</summary>
        public Written? Written { get; init; }

        /// <summary>1 (Monday) to 7, where a weekday was all that was said.</summary>
        public int? Weekday { get; init; }

        public string? Mod { get; init; }

        public bool IsSettled => Past == Future;
    }

    /// <summary>A stretch of days; its end is the first day after it.</summary>
    internal sealed record Span(Reading Past, Reading Future, Scale Scale) : Meaning
    {
        public Span(string timex, DateTime start, DateTime end, Scale scale)
            : this(new Reading(timex, start, end), new Reading(timex, start, end), scale)
        {
        }

        public string? Mod { get; init; }

        public string? Source { get; init; }

        /// <summary>The parts as they were written, where a range may have to supply the year.</summary>
        public Written? Written { get; init; }

        /// <summary>The year was given as a number; only then is its end the last third instead of the last half.</summary>
        public bool IsNumbered { get; init; }

        public bool IsSettled => Past == Future;
    }

    /// <summary>A length of time.</summary>
    internal sealed record Length(string Timex, double Seconds, IReadOnlyList<Measure> Measures) : Meaning
    {
        public string? Mod { get; init; }

        public bool IsOfDays => Measures.All(measure => measure.Unit.IsOfDays());
    }

    /// <summary>Something that comes back; only the TIMEX tells how.</summary>
    internal sealed record Repeat(string Timex) : Meaning;

    /// <summary>A day that no calendar has, and why.</summary>
    internal sealed record Impossible(string Timex) : Meaning;

    /// <summary>A time of day, in minutes after midnight; a second reading where a.m. or p.m. is open.</summary>
    internal sealed record Clock(string Timex, int Minutes, int? Other = null) : Meaning;

    /// <summary>A part of a day, in minutes after midnight.</summary>
    internal sealed record ClockSpan(string Timex, int From, int To) : Meaning;

    /// <summary>A time on a day.</summary>
    internal sealed record Moment(Day On, Clock At) : Meaning;

    /// <summary>A part of a day that is named.</summary>
    internal sealed record MomentSpan(Day On, ClockSpan Part) : Meaning;

    /// <summary>A day that hangs on a date of the plan which is not set yet.</summary>
    internal sealed record Hanging(string Timex) : Meaning;
}
