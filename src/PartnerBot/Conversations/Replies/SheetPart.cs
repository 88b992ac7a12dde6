using PartnerBot.Texts;

namespace PartnerBot.Conversations.Replies;

/// <summary>Rows under a heading.</summary>
/// <param name="Color">As cards name colours; null for none.</param>
public sealed record SheetPart(Line? Heading, IReadOnlyList<SheetRow> Rows, string? Color = null);
