using PartnerBot.Conversations.Handles;
using PartnerBot.Conversations.Together;
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

    /// <summary>The person followed a link to a plan, and perhaps to a step of it.</summary>
    public sealed record Led(string Plan, string? Step) : Input;

    /// <summary>A message from any chat is to become something in a plan.</summary>
    /// <param name="What">Name of the command.</param>
    public sealed record Caught(string What, string Text, string? Sender) : Input;

    /// <summary>The answer given last helped, or did not.</summary>
    /// <param name="Words">What was written about it.</param>
    public sealed record Rated(bool Helpful, string? Words = null) : Input;

    /// <summary>An errand has come to its end.</summary>
    public sealed record Brought(Found Found) : Input;

    /// <summary>Files or pictures came, with or without words.</summary>
    public sealed record Attached(params IReadOnlyList<AttachedFile> Files) : Input
    {
        /// <summary>The words beside them.</summary>
        public string Text { get; init; } = "";
    }
}
