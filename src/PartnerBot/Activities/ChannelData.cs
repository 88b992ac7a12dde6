namespace PartnerBot.Activities;

/// <summary>What a message tells clients about itself, beside the standard members.</summary>
public sealed record ChannelData(Account PartnerBot);
