using PartnerBot.Conversations.Doubting;
using PartnerBot.Conversations.Owing;
using PartnerBot.Conversations.Reminding;
using PartnerBot.Conversations.Replies;
using PartnerBot.Conversations.SecondThoughts;
using PartnerBot.Planning.History;
using PartnerBot.Texts;

namespace PartnerBot.Conversations;

/// <summary>What a conversation remembers between two turns.</summary>
public sealed record ConversationState
{
    public Language Language { get; init; }

    /// <summary>The person asked for this language; the client's locale no longer changes it.</summary>
    public bool LanguageChosen { get; init; }

    /// <summary>Id of the plan at hand.</summary>
    public string? Plan { get; init; }

    public Place Place { get; init; } = new Place.Idle();

    /// <summary>The last changes made here, which whoever made them can take back.</summary>
    public IReadOnlyList<OwnChange> Changes { get; init => field = value ?? []; } = [];

    /// <summary>The list that was shown last, so that "more" goes on with it.</summary>
    public Listing? Listing { get; init; }

    /// <summary>What the last answer could also have meant; offered once.</summary>
    public Meant? Meant { get; init; }

    /// <summary>What was said last and could be an answer or a command.</summary>
    public Held? Held { get; init; }

    /// <summary>A command that lacks something, for which was asked just now.</summary>
    public Owed? Owed { get; init; }

    /// <summary>What the last command's day could also have meant.</summary>
    public Doubted? Doubt { get; init; }

    /// <summary>Slug of the article given last, so that "and for schools?" is understood.</summary>
    public string? Topic { get; init; }

    /// <summary>Slug of the article of which more was offered just now.</summary>
    public string? ReadOn { get; init; }

    /// <summary>What the last reminder or list of tasks named, in its order: "done" means these.</summary>
    public IReadOnlyList<Reminded> Reminded { get; init => field = value ?? []; } = [];

    /// <summary>Reminders' cards that still stand here as they were sent.</summary>
    public IReadOnlyList<ReminderNote> Cards { get; init => field = value ?? []; } = [];

    /// <summary>Id of the last question that found no answer, so that it can be handed on.</summary>
    public string? Unanswered { get; init; }

    /// <summary>Slugs of the topics that the last answer let choose from; nobody is asked twice in a row.</summary>
    public IReadOnlyList<string> Candidates { get; init; } = [];

    /// <summary>The person has been greeted here.</summary>
    public bool Greeted { get; init; }

    /// <summary>It was said here once that the person seems to be known on another door too.</summary>
    public bool OfferedLink { get; init; }

    /// <summary>The person knows that what is passed over can be filled in later.</summary>
    public bool KnowsSkipping { get; init; }
}
