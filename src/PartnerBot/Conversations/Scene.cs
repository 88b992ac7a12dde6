using PartnerBot.Conversations.Knowing;
using PartnerBot.Conversations.Knowing.Curating;
using PartnerBot.Conversations.Together;
using PartnerBot.Planning;

namespace PartnerBot.Conversations;

/// <summary>All that a decision may look at. Nothing else is known inside: no store, no clock, no ambient culture.</summary>
/// <param name="State">What the conversation remembers.</param>
/// <param name="Person">Id of the person who speaks.</param>
/// <param name="At">The instant, for records.</param>
/// <param name="Local">The person's own wall time, for reading and showing days.</param>
public sealed record Scene(ConversationState State, string Person, DateTimeOffset At, DateTime Local)
{
    /// <summary>What the channel calls the person who speaks; for showing only.</summary>
    public string? Name { get; init; }

    /// <summary>The id under which this door knows the person, where it is another than <see cref="Person"/>.</summary>
    public string? DoorPerson { get; init; }

    /// <summary>Further ids under which doors know the same person.</summary>
    public IReadOnlyList<string> OtherIds { get; init; } = [];

    /// <summary>Where the page is, for links; null when nobody has set it.</summary>
    public string? Home { get; init; }

    /// <summary>The plan at hand, if there is one that this person may see.</summary>
    public Plan? Plan { get; init; }

    /// <summary>The person's plans, newest change first.</summary>
    public IReadOnlyList<PlanLine> Plans { get; init; } = [];

    /// <summary>The knowledge desk, where there is one.</summary>
    public Desk? Desk { get; init; }

    /// <summary>What this decision asked for when it was tried before.</summary>
    public Fetched Fetched { get; init; } = new();

    /// <summary>Several people read along: only the shared part is shown, and nothing personal.</summary>
    public bool InGroup { get; init; }

    /// <summary>The channel can be asked for more than to say something here.</summary>
    public bool RunsErrands { get; init; }

    /// <summary>The team in whose channel this is said.</summary>
    public MetTeam? Team { get; init; }

    /// <summary>The person runs the installation.</summary>
    public bool IsAdministrator { get; init; }

    /// <summary>Who takes questions that the shelf cannot answer.</summary>
    public IReadOnlyList<Colleague> Colleagues { get; init; } = [];

    /// <summary>An id that no plan has, should one be started.</summary>
    public required string FreshId { get; init; }

    public DateOnly Today => DateOnly.FromDateTime(Local);
}
