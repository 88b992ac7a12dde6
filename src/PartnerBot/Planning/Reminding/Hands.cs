using PartnerBot.Planning.Sharing;
using PartnerBot.Recognizers.Times;

namespace PartnerBot.Planning.Reminding;

/// <summary>Whose a plan's tasks are and how they come back, looked up once for each name and each rhythm: two hundred tasks share a few.</summary>
internal sealed class Hands(Plan plan)
{
    private readonly Dictionary<string, (string Person, string? Whom, string? Deputy)> known = [];
    private readonly Dictionary<string, Rhythm?> rhythms = [];
    private readonly Whose whose = new(plan);

    public string Lead { get; } = Responsible.Lead(plan);

    /// <summary>The person to remind, who should have been where that one has no account, and who stands in.</summary>
    public (string Person, string? Whom, string? Deputy) Of(string? owner)
    {
        if (!known.TryGetValue(owner ?? "", out var found))
        {
            var (person, whom) = Responsible.Of(plan, owner, whose);
            known[owner ?? ""] = found = (person, whom, Responsible.Deputy(owner, whose));
        }

        return found;
    }

    /// <summary>What to call whoever shall do it: the name behind a role.</summary>
    public string? Name(string? owner) => owner is null ? null : whose.Holder(owner);

    /// <summary>As <see cref="Repeating.Read"/>.</summary>
    public Rhythm? Rhythm(string? words)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return null;
        }

        if (!rhythms.TryGetValue(words, out var rhythm))
        {
            rhythms[words] = rhythm = Repeating.Read(words);
        }

        return rhythm;
    }
}
