using PartnerBot.Planning.Reminding;

namespace PartnerBot.Planning.History;

/// <summary>What one person changed at once, such as by one card; taken back at once too. The history of the plan keeps what and how.</summary>
/// <param name="Plan">Empty for the person's own settings.</param>
/// <param name="From">The version of the plan that the first edit made.</param>
/// <param name="To">The version that the last edit made.</param>
public sealed record OwnChange(string Person, string Plan, long From, long To)
{
    /// <summary>What changed it afterwards, so that both are taken back as one.</summary>
    public OwnChange? Later { get; init; }

    public OwnChange Ending(OwnChange last) => this with { Later = Later is null ? last : Later.Ending(last) };

    /// <summary>What changed in the person's own settings instead of a plan.</summary>
    public DayStep? Day { get; init; }
}
