namespace PartnerBot.Channels.BotFramework.Connecting;

/// <summary>A connector did not tell what it was asked. The message is its status and code.</summary>
internal sealed class ConnectorTrouble(string message) : Exception(message);
