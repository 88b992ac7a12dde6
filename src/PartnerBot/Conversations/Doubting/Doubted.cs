namespace PartnerBot.Conversations.Doubting;

/// <summary>The days that were read in one of two ways with the last message, so that "the other one" is understood.</summary>
/// <param name="Person">Who said it; in a group chat nobody else means it.</param>
/// <param name="Plan">Empty where it stands in the person's own settings.</param>
public sealed record Doubted(string Person, string Plan, Doubt Doubt)
{
    /// <summary>What else the same card, or the same minutes, left in doubt.</summary>
    public IReadOnlyList<Doubt> Further { get; init => field = value ?? []; } = [];
}
