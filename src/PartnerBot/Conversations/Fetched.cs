using PartnerBot.Planning;
using PartnerBot.Planning.History;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Reminding;
using PartnerBot.Planning.Sharing;
using PartnerBot.Spreadsheets;

namespace PartnerBot.Conversations;

/// <summary>What was fetched because a decision asked for it (see <see cref="Need"/>); null where nobody has asked yet.</summary>
public sealed record Fetched
{
    /// <summary>Kinds of which all records were fetched.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<LibraryRecord>> Kinds { get; init; } = new Dictionary<string, IReadOnlyList<LibraryRecord>>();

    /// <summary>Single records; null for one that is not there.</summary>
    public IReadOnlyDictionary<RecordKey, LibraryRecord?> Ones { get; init; } = new Dictionary<RecordKey, LibraryRecord?>();

    /// <summary>Tables by file; null for a file that is not there (any more).</summary>
    public IReadOnlyDictionary<string, GridReading?> Tables { get; init; } = new Dictionary<string, GridReading?>();

    /// <summary>Facts of files; null for a file that is not there (any more).</summary>
    public IReadOnlyDictionary<string, FileFacts?> Files { get; init; } = new Dictionary<string, FileFacts?>();

    /// <summary>All plans in outline, newest change first.</summary>
    public IReadOnlyList<PlanOutline>? Outlines { get; init; }

    /// <summary>Histories in outline, by plan; null for a plan that is not there.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Trace>?> Traces { get; init; } = new Dictionary<string, IReadOnlyList<Trace>?>();

    /// <summary>Plans by id that an invitation or a reason opens; null for one that is not there.</summary>
    public IReadOnlyDictionary<string, Plan?> Shut { get; init; } = new Dictionary<string, Plan?>();

    /// <summary>Newest last.</summary>
    public IReadOnlyList<PastEdit>? History { get; init; }

    /// <summary>One change, edit by edit, in the order in which it was made.</summary>
    public IReadOnlyList<OwnStep>? Steps { get; init; }

    /// <summary>Reminders that reached nobody.</summary>
    public IReadOnlyList<PastNotice>? Stuck { get; init; }

    /// <summary>People to whom nothing can be sent.</summary>
    public IReadOnlyList<Unreached>? Unreached { get; init; }

    /// <summary>The person's reminders, open ones first, then the latest.</summary>
    public IReadOnlyList<PastNotice>? Reminders { get; init; }

    /// <summary>Newest change first.</summary>
    public IReadOnlyList<Plan>? Portfolio { get; init; }
}
