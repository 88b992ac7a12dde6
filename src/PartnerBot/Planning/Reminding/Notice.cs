namespace PartnerBot.Planning.Reminding;

/// <summary>One reminder of one item to one person, wished for a day.</summary>
/// <param name="Due">When it rings; may lie on another day than the key's where that is no day on which the person is reminded.</param>
public sealed record Notice(NoticeKey Key, Cause Cause, Moment Due)
{
    /// <summary>Comes alone and on any day, not in the morning's digest.</summary>
    public bool Urgent { get; init; }

    /// <summary>The name of who should do it, where that person cannot be reached and the lead is reminded instead.</summary>
    public string? Whom { get; init; }
}
