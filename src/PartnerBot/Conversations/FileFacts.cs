namespace PartnerBot.Conversations;

/// <summary>What is known of a file that was sent.</summary>
/// <param name="Type">As the sender's client called it.</param>
/// <param name="Size">In bytes.</param>
public sealed record FileFacts(string Name, string Type, long Size)
{
    /// <summary>Why its bytes are not here; null where they are.</summary>
    public FileTrouble? Trouble { get; init; }
}
