namespace PartnerBot.Channels.BotFramework.Connecting.Credentials;

/// <summary>What Entra gives the bot to show to connectors.</summary>
internal sealed record AccessToken(string Text, DateTimeOffset Expires);
