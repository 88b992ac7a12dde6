using PartnerBot.Recognizers.Times;

namespace PartnerBot.Planning.Reminding;

/// <summary>Words that a person wants to hear again: once, or in a rhythm.</summary>
/// <param name="Day">The only day; of what comes back, its first one.</param>
/// <param name="Time">Null means in the morning's digest.</param>
public sealed record OwnReminder(string Id, string Text, DateOnly Day, TimeOnly? Time = null)
{
    /// <summary>How it comes back; "Mondays and Thursdays" are two. Empty for what comes once.</summary>
    public IReadOnlyList<Rhythm> Rhythms { get; init => field = value ?? []; } = [];

    /// <summary>The last day on which it may come; null means it goes on.</summary>
    public DateOnly? End { get; init; }

    /// <summary>All of its days up to this one are settled.</summary>
    public DateOnly? Settled { get; init; }

    /// <summary>Days of it that were put off, and to which.</summary>
    public IReadOnlyDictionary<DateOnly, DateOnly> Moved { get; init => field = value ?? new Dictionary<DateOnly, DateOnly>(); } = new Dictionary<DateOnly, DateOnly>();

    /// <summary>Rises with every change, for calendars that follow.</summary>
    public int Edition { get; init; }

    /// <summary>It comes back by itself.</summary>
    public bool IsSeries => Rhythms.Count > 0;
}
