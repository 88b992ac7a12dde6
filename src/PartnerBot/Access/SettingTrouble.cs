namespace PartnerBot.Access;

/// <summary>A setting that is unknown, cannot be meant, or contradicts another: stops the start. The message is one sentence with the cure.</summary>
public sealed class SettingTrouble(string message) : Exception(message);
