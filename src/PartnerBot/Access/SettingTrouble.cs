namespace PartnerBot.Access;

/// <summary>A setting that cannot be meant: stops the start. The message is one sentence that names the setting and the cure.</summary>
public sealed class SettingTrouble(string message) : Exception(message);
