namespace PartnerBot.Recognizers.Times.Parsing;

/// <summary>Works out with which senses each rule can begin, so that most rules are never tried.</summary>
internal sealed class Openings(CompiledRule[][] rules)
{
    private readonly Dictionary<int, ulong[]> known = [];
    private readonly int width = (rules.Length + 63) / 64;

    public void Fill()
    {
        foreach (var rule in rules.SelectMany(rule => rule))
        {
            rule.Openings = Of(rule.Entry);
        }
    }

    private ulong[] Of(Node node)
    {
        var bits = new ulong[width];
        Collect(node, bits);
        return bits;
    }

    private void Collect(Node node, ulong[] bits)
    {
        switch (node)
        {
            case Node.Take take:
                bits[take.Symbol >> 6] |= 1UL << (take.Symbol & 63);
                break;
            case Node.Call call:
                var inner = OfSymbol(call.Symbol);
                for (var i = 0; i < width; i++)
                {
                    bits[i] |= inner[i];
                }

                break;
            case Node.Fork fork:
                Array.ForEach(fork.Ways, way => Collect(way, bits));
                break;
            case Node.Not not:
                Collect(not.Next, bits);
                break;
            case Node.Accept:
                throw new FormatException("A pattern must not be empty.");
        }
    }

    private ulong[] OfSymbol(int symbol)
    {
        if (known.TryGetValue(symbol, out var bits))
        {
            return bits;
        }

        // Entered before it is full: a symbol that can begin with itself adds nothing of its own.
        known[symbol] = bits = new ulong[width];
        foreach (var rule in rules[symbol])
        {
            Collect(rule.Entry, bits);
        }

        return bits;
    }
}
