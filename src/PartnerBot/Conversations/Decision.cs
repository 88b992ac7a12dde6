using PartnerBot.Activities;
using PartnerBot.Conversations.Replies;
using PartnerBot.Conversations.Together;
using PartnerBot.Planning;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Reminding;

namespace PartnerBot.Conversations;

/// <summary>What a turn comes to.</summary>
public abstract record Decision
{
    private Decision()
    {
    }

    /// <summary>Something more has to be fetched: decide again with it.</summary>
    public sealed record Needs(Need What) : Decision;

    /// <param name="Plan">The plan at hand afterwards.</param>
    /// <param name="Edits">What was changed on it; the first is <see cref="Edit.Started"/> when it is new.</param>
    /// <param name="Account">What the replies say about themselves to clients.</param>
    public sealed record Made(ConversationState State, Plan? Plan, IReadOnlyList<Edit> Edits, IReadOnlyList<Reply> Replies, Account Account) : Decision
    {
        /// <summary>For each of the edits the one that takes it back; null where none does.</summary>
        public IReadOnlyList<Edit?> Backs { get; init; } = [];

        /// <summary>Reminders that were given up and shall be tried once more.</summary>
        public IReadOnlyList<NoticeKey> Again { get; init; } = [];

        /// <summary>What the channel shall do beyond the replies.</summary>
        public IReadOnlyList<Errand> Errands { get; init; } = [];

        /// <summary>What changed beside the plan.</summary>
        public IReadOnlyList<RecordChange> Records { get; init; } = [];

        /// <summary>People whose long silence it rests on: should one of them speak meanwhile, it is made anew.</summary>
        public IReadOnlyList<string>? Relies { get; init; }

        /// <summary>The pressed card has served: where the client can, a note takes its place, so that nobody presses it again.</summary>
        public bool Served { get; init; }
    }
}
