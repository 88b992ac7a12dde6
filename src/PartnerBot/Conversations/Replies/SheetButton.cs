using PartnerBot.Conversations.Handles;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Replies;

/// <summary>What can be done with a thing on a list.</summary>
/// <param name="Plan">Its plan; null for the one at hand.</param>
public sealed record SheetButton(Line Title, Verb Verb, string? Form = null, string? Entry = null, string? Plan = null);
