using PartnerBot.Texts;

namespace PartnerBot.Conversations.Commands;

/// <summary>A command that was understood with certainty.</summary>
/// <param name="Intent">Name from the contract, for example <c>show-plan</c>.</param>
/// <param name="Argument">What the command is about: a title, a field, a partner.</param>
public sealed record Command(string Intent, string? Argument = null)
{
    /// <summary>Confidence between 0 and 1.</summary>
    public double Score { get; init; } = 1;

    /// <summary>The language asked for, with <c>change-language</c>.</summary>
    public Language? Language { get; init; }
}
