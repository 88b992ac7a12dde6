namespace PartnerBot.Channels.BotFramework.Connecting.Errands;

/// <summary>A card that has arrived.</summary>
internal sealed record SentCard(string Mark, string Activity);
