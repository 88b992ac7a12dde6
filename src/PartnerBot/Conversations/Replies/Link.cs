using PartnerBot.Texts;

namespace PartnerBot.Conversations.Replies;

/// <summary>A button that opens a page of ours.</summary>
/// <param name="Address">Whole where the installation says where its page is, else the path from the page's own beginning.</param>
public sealed record Link(Line Title, string Address);
