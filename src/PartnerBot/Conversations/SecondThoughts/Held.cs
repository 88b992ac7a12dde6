namespace PartnerBot.Conversations.SecondThoughts;

/// <summary>Words that were read in one of two ways with the last message: as an answer, or as a command.</summary>
/// <param name="Person">Who said them; in a group chat nobody else means them.</param>
/// <param name="Before">Where the conversation stood when they came.</param>
public sealed record Held(string Person, string Text, Place Before)
{
    /// <summary>They were kept as the answer; otherwise nothing was done, and it was asked what is meant.</summary>
    public bool Kept { get; init; }

    /// <summary>The commands they could be.</summary>
    public IReadOnlyList<string> Intents { get; init => field = value ?? []; } = [];
}
