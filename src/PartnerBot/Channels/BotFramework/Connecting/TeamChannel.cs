namespace PartnerBot.Channels.BotFramework.Connecting;

/// <summary>A channel of a team.</summary>
/// <param name="Id">Also the id of the conversation there.</param>
/// <param name="Name">Null for the channel that every team has ("General"), which each client names in its reader's language.</param>
internal sealed record TeamChannel(string Id, string? Name);
