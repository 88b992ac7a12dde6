using PartnerBot.Planning;
using PartnerBot.Planning.Records;

namespace PartnerBot.Conversations;

/// <summary>What was fetched because a decision asked for it (see <see cref="Need"/>); null where nobody has asked yet.</summary>
public sealed record Fetched
{
    /// <summary>Kinds of which all records were fetched.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<LibraryRecord>> Kinds { get; init; } = new Dictionary<string, IReadOnlyList<LibraryRecord>>();

    /// <summary>Single records; null for one that is not there.</summary>
    public IReadOnlyDictionary<RecordKey, LibraryRecord?> Ones { get; init; } = new Dictionary<RecordKey, LibraryRecord?>();

    /// <summary>Plans by id that an invitation or a reason opens; null for one that is not there.</summary>
    public IReadOnlyDictionary<string, Plan?> Shut { get; init; } = new Dictionary<string, Plan?>();

    /// <summary>Newest last.</summary>
    public IReadOnlyList<PastEdit>? History { get; init; }

    /// <summary>Newest change first.</summary>
    public IReadOnlyList<Plan>? Portfolio { get; init; }
}
