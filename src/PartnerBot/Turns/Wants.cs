using PartnerBot.Conversations;
using PartnerBot.Planning.Records;

namespace PartnerBot.Turns;

/// <summary>What the attempts at one turn have asked for so far.</summary>
internal sealed record Wants(string? Plan)
{
    private IReadOnlyList<string> Kinds { get; init; } = [];

    private IReadOnlyList<RecordKey> Ones { get; init; } = [];

    /// <summary>Files whose tables are wanted.</summary>
    public IReadOnlyList<string> Files { get; private init; } = [];

    /// <summary>Files of which it is wanted what they are.</summary>
    public IReadOnlyList<string> Looked { get; private init; } = [];

    private IReadOnlyList<string> Shut { get; init; } = [];

    private long? HistoryAfter { get; init; }

    private Need.Steps? Steps { get; init; }

    private bool Portfolio { get; init; }

    private bool Outlines { get; init; }

    private IReadOnlyList<string> Traces { get; init; } = [];

    private bool Ledger { get; init; }

    private Need.Stuck? Stuck { get; init; }

    private bool Unreached { get; init; }

    public Wants And(Need need) => need switch
    {
        Need.APlan(var id) => this with { Plan = id },
        Need.Shut(var id) => this with { Shut = [.. Shut, id] },
        Need.AllOf(var kind) => this with { Kinds = [.. Kinds, kind] },
        Need.One(var kind, var id) => this with { Ones = [.. Ones, new RecordKey(kind, id)] },
        Need.Some(var keys) => this with { Ones = [.. Ones, .. keys.Except(Ones)] },
        Need.Reminders => this with { Ledger = true },
        Need.Unreached => this with { Unreached = true },
        Need.Stuck stuck => this with { Stuck = stuck },
        Need.ATable(var file) => this with { Files = [.. Files, file] },
        Need.Traces(var plan) => this with { Traces = [.. Traces, plan] },
        Need.Outlines => this with { Outlines = true },
        Need.AFile(var file) => this with { Looked = [.. Looked, file] },
        Need.History(var after) => this with { HistoryAfter = after },
        Need.Steps steps => this with { Steps = steps },
        _ => this with { Portfolio = true },
    };

    public Recalling By(Heard heard, string person, IReadOnlyList<string> others, IReadOnlyList<string> keys) => new(heard.Address, keys, person, Plan)
    {
        Others = others,
        Shut = Shut,
        Kinds = Kinds,
        Ones = Ones,
        HistoryAfter = HistoryAfter,
        Steps = Steps,
        Portfolio = Portfolio,
        Outlines = Outlines,
        Traces = Traces,
        Ledger = Ledger,
        Stuck = Stuck,
        Unreached = Unreached,
    };
}
