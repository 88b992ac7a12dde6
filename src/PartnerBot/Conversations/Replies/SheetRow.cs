using PartnerBot.Texts;

namespace PartnerBot.Conversations.Replies;

/// <summary>One thing on a list.</summary>
/// <param name="Name">As people call it.</param>
/// <param name="Note">What is known of it, in one line.</param>
public sealed record SheetRow(string Name, Line? Note, params IReadOnlyList<SheetButton> Buttons);
