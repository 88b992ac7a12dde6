namespace PartnerBot.Conversations.Together;

/// <summary>Somebody in the conversation, as the channel's directory has them.</summary>
/// <param name="Person">The id by which doors know the person.</param>
/// <param name="Outside">A guest, or somebody of another organisation.</param>
public sealed record Present(string Person, string? Name, bool Outside);
