namespace PartnerBot.Conversations.Meetings.FromMinutes;

/// <summary>Who does something in a sentence, and where the name stands.</summary>
/// <param name="Name">As the plan knows the person, else as written.</param>
/// <param name="IsKnown">A person for certain, by title or because the plan knows the name.</param>
internal sealed record Doer(string Name, int From, int To, bool IsKnown)
{
    /// <summary>"Ich": whoever writes the minutes.</summary>
    public bool IsWriter { get; init; }
}
