namespace PartnerBot.Recognizers.Times;

/// <summary>When something is due, as a person said it.</summary>
public abstract record Due
{
    private Due()
    {
    }

    /// <summary>On a calendar day; of a stretch of days, its last one.</summary>
    public sealed record On(DateOnly Day, OtherReading? Other = null) : Due;

    /// <summary>So long before or after one of the plan's own dates.</summary>
    /// <param name="Anchor">Key of the date, as the caller knows it.</param>
    /// <param name="Offset">Negative before the date, 0 on it.</param>
    /// <param name="Day">The day this gives; null as long as the date is open.</param>
    public sealed record Hanging(string Anchor, int Offset, DueUnit Unit, DateOnly? Day) : Due;

    /// <summary>No calendar has this day.</summary>
    /// <param name="Words">The words that name it.</param>
    public sealed record Impossible(string Words, Impossibility Why) : Due;
}
