using PartnerBot.Conversations.Handles;
using PartnerBot.Texts;

namespace PartnerBot.Conversations;

/// <summary>What a person did, as the conversation understands it.</summary>
public abstract record Input
{
    private Input()
    {
    }

    /// <summary>The person opened the conversation.</summary>
    public sealed record Arrived : Input;

    public sealed record Said(string Text) : Input;

    /// <summary>A card's button with the card's inputs.</summary>
    public sealed record Pressed(Handle Handle, IReadOnlyDictionary<string, string> Fields) : Input;

    /// <summary>A card's button that does nothing (any more).</summary>
    public sealed record PressedInVain(HandleTrouble Why) : Input;

    /// <summary>The client's language switch.</summary>
    public sealed record Switched(Language Language) : Input;

    /// <summary>Files or pictures came: a list with or without words, everything else without.</summary>
    public sealed record Attached(params IReadOnlyList<AttachedFile> Files) : Input;
}
