namespace PartnerBot.Planning.Sharing;

/// <summary>A person to whom nothing can be sent: every conversation of theirs is shut until they speak there again.</summary>
/// <param name="Channel">Where they spoke last, such as <c>msteams</c>.</param>
/// <param name="Heard">When that was.</param>
/// <param name="Code">What the channel answered: a status and, where it gave one, a code.</param>
public sealed record Unreached(string Person, string Channel, DateTimeOffset Heard, string Code)
{
    /// <summary>What shut the conversation: <c>blocked</c>, <c>removed</c>, <c>disabled</c>, <c>gone</c> or <c>other</c>.</summary>
    public string Why => Code switch
    {
        _ when Has("Blocked") => "blocked",
        _ when Has("NotInConversationRoster") || Has("Removed") => "removed",
        _ when Has("Disabled") => "disabled",
        _ when Has("404") || Has("Gone") => "gone",
        _ => "other",
    };

    private bool Has(string part) => Code.Contains(part, StringComparison.OrdinalIgnoreCase);
}
