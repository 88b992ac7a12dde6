namespace PartnerBot.Recognizers.Times.Parsing;

/// <summary>A rule ready to be tried.</summary>
internal sealed class CompiledRule(Node entry, Func<Match, object?> meaning)
{
    public Node Entry { get; } = entry;

    public Func<Match, object?> Meaning { get; } = meaning;

    /// <summary>Senses with which the phrase can begin, one bit each.</summary>
    public ulong[] Openings { get; set; } = [];

    public bool CanOpenWith(Sense[] senses)
    {
        foreach (var sense in senses)
        {
            if ((Openings[sense.Symbol >> 6] >> (sense.Symbol & 63) & 1) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
