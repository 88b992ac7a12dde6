namespace PartnerBot.Operations;

/// <summary>A setting that is unknown or contradicts another; the message says which and what to do.</summary>
public sealed class SettingTrouble(string message) : Exception(message);
