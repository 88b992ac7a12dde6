using PartnerBot.Texts;

namespace PartnerBot.Conversations.Replies;

/// <summary>What is wrong with an input, and the input itself, so that nothing typed is lost.</summary>
public sealed record Fault(Line Why, string Typed);
