namespace PartnerBot.Access.Tokens;

/// <summary>An issuer's keys could not be read; the message says why, in words for the log.</summary>
internal sealed class KeyTrouble(string message) : Exception(message);
