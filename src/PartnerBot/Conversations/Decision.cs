using PartnerBot.Activities;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;

namespace PartnerBot.Conversations;

/// <summary>What a turn comes to.</summary>
public abstract record Decision
{
    private Decision()
    {
    }

    /// <summary>Another plan than the one at hand is needed: fetch it and decide again.</summary>
    public sealed record NeedsPlan(string Id) : Decision;

    /// <param name="Plan">The plan at hand afterwards.</param>
    /// <param name="Edits">What was changed on it; the first is <see cref="Edit.Started"/> when it is new.</param>
    /// <param name="Account">What the replies say about themselves to clients.</param>
    public sealed record Made(ConversationState State, Plan? Plan, IReadOnlyList<Edit> Edits, IReadOnlyList<Reply> Replies, Account Account) : Decision;
}
