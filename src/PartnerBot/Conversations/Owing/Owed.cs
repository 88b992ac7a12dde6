namespace PartnerBot.Conversations.Owing;

/// <summary>A command that still lacks something, for which the bot asked beside whatever step was at hand. It holds for one message.</summary>
/// <param name="Person">Who was asked; in a group chat nobody else's words mean it.</param>
/// <param name="Intent">Name of the command.</param>
public sealed record Owed(string Person, string Intent, Lack Lack)
{
    /// <summary>What the command is about, where that was said.</summary>
    public string? Matter { get; init; }

    /// <summary>What else was said, to be read together with the answer.</summary>
    public string Words { get; init; } = "";

    /// <summary>The hour that was said beside a day that cannot be.</summary>
    public TimeOnly? Time { get; init; }
}
