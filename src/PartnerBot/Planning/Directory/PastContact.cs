namespace PartnerBot.Planning.Directory;

/// <summary>A contact that took place.</summary>
/// <param name="Plan">Id of the plan in which it was noted, with <paramref name="Entry"/>.</param>
/// <param name="By">Id of the person who noted it.</param>
public sealed record PastContact(string Plan, string Entry, string By)
{
    public DateOnly? Day { get; init; }

    /// <summary>Who was spoken with.</summary>
    public string? With { get; init; }

    public string? Occasion { get; init; }

    public string? Result { get; init; }

    public string? NextStep { get; init; }

    public bool IsSame(PastContact other) => Plan == other.Plan && Entry == other.Entry;
}
