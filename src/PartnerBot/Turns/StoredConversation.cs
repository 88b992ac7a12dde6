using PartnerBot.Conversations;

namespace PartnerBot.Turns;

/// <summary>What is kept of a conversation.</summary>
/// <param name="Version">Counts its turns; 0 before the first.</param>
/// <param name="State">The conversation's state as UTF-8 JSON; empty before the first decision.</param>
/// <param name="Reference">Conversation reference as UTF-8 JSON: what it takes to speak here unasked.</param>
/// <param name="Person">Who leads it (the first person seen).</param>
/// <param name="Plan">Id of the plan it is about.</param>
/// <param name="Logged">Number of the newest activity in its log; 0 when empty. This is the watermark.</param>
public sealed record StoredConversation(long Version, byte[] State, byte[]? Reference, string Person, string? Plan, long Logged)
{
    // What the bytes say, so that a state which stays in memory is read once, not with every turn.
    private ConversationState? state;

    /// <exception cref="System.Text.Json.JsonException">The kept bytes are damaged or from a newer PartnerBot.</exception>
    public ConversationState Read() => state ??= State.Length > 0 ? ConversationJson.Read(State) : new ConversationState();

    /// <summary>The same without its state.</summary>
    public StoredConversation Head() => this with { State = [], state = null };

    /// <summary>The conversation with another state.</summary>
    public StoredConversation With(ConversationState after) => this with { State = ConversationJson.Write(after), state = after, Plan = after.Plan };
}
