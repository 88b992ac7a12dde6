namespace PartnerBot.Conversations.Together;

/// <summary>A summary that stands in a channel.</summary>
/// <param name="Conversation">The thread that it began.</param>
/// <param name="Activity">Its message.</param>
/// <param name="By">Who posted it.</param>
public sealed record Post(Spot Spot, string Conversation, string Activity, string By);
