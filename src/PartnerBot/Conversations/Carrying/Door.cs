using PartnerBot.Conversations.Commands;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Conversations.Carrying;

/// <summary>What a command opens.</summary>
/// <param name="Intent">The command's name.</param>
/// <param name="Deed">The right that it takes.</param>
internal sealed record Door(string Intent, Deed Deed, Func<Talk, Command, Decision> Open)
{
    /// <summary>Works without a plan.</summary>
    public bool Anywhere { get; init; }

    /// <summary>The door asks for the right itself, since it is not about the plan at hand.</summary>
    public bool Asks { get; init; }
}
