namespace PartnerBot.Recognizers.Times.Parsing;

/// <summary>
/// Finds the phrases of a symbol at a token. Each symbol is looked for at most once per token, and no phrase runs longer than a pattern,
/// so the work grows with the length of the utterance.
/// </summary>
internal sealed class Parser(Grammar grammar, List<Token> tokens, Scene scene)
{
    private readonly Dictionary<long, List<Parse>?> known = [];

    public IReadOnlyList<Parse>? Phrases(int symbol, int at)
    {
        if (at >= tokens.Count)
        {
            return null;
        }

        var senses = tokens[at].Senses;
        if (senses.Length == 0)
        {
            return null;
        }

        var key = ((long)symbol << 32) | (uint)at;
        if (known.TryGetValue(key, out var parses))
        {
            return parses;
        }

        // Entered before the walk: a phrase that begins with its own symbol finds nothing instead of going round for ever.
        known[key] = null;
        List<Parse>? found = null;
        Match? match = null;
        foreach (var rule in grammar.RulesOf(symbol))
        {
            if (rule.CanOpenWith(senses))
            {
                match ??= new Match(scene, tokens, at);
                Walk(rule.Entry, at, match, rule, ref found);
            }
        }

        known[key] = found;
        return found;
    }

    private void Walk(Node node, int at, Match match, CompiledRule rule, ref List<Parse>? found)
    {
        switch (node)
        {
            case Node.Take take:
                if (Sense(take, at, out var value))
                {
                    if (take.Label is not null)
                    {
                        match.Catch(take.Label, value);
                    }

                    Walk(take.Next, at + 1, match, rule, ref found);
                    if (take.Label is not null)
                    {
                        match.Release();
                    }
                }

                break;
            case Node.Call call:
                if (call.Tight && at < tokens.Count && tokens[at].Spaced)
                {
                    break;
                }

                foreach (var parse in Phrases(call.Symbol, at) ?? [])
                {
                    match.Catch(call.Label, parse.Meaning);
                    Walk(call.Next, parse.Past, match, rule, ref found);
                    match.Release();
                }

                break;
            case Node.Fork fork:
                foreach (var way in fork.Ways)
                {
                    Walk(way, at, match, rule, ref found);
                }

                break;
            case Node.Not not:
                if (!Stands(not.Refused, at))
                {
                    Walk(not.Next, at, match, rule, ref found);
                }

                break;
            case Node.Accept:
                Keep(at, match, rule, ref found);
                break;
        }
    }

    private static void Keep(int past, Match match, CompiledRule rule, ref List<Parse>? found)
    {
        // The first rule in the table wins for each length.
        if (found is not null && found.Exists(parse => parse.Past == past))
        {
            return;
        }

        match.Finish(past);
        if (rule.Meaning(match) is { } meaning)
        {
            (found ??= []).Add(new Parse(past, meaning));
        }
    }

    private bool Stands(Node node, int at) => node switch
    {
        Node.Accept => true,
        Node.Take take => Sense(take, at, out _) && Stands(take.Next, at + 1),
        Node.Call call => !(call.Tight && at < tokens.Count && tokens[at].Spaced)
            && (Phrases(call.Symbol, at)?.Any(parse => Stands(call.Next, parse.Past)) ?? false),
        Node.Fork fork => fork.Ways.Any(way => Stands(way, at)),
        Node.Not not => !Stands(not.Refused, at) && Stands(not.Next, at),
        _ => false,
    };

    private bool Sense(Node.Take take, int at, out object? value)
    {
        value = null;
        if (at >= tokens.Count || (take.Tight && tokens[at].Spaced))
        {
            return false;
        }

        foreach (var sense in tokens[at].Senses)
        {
            if (sense.Symbol == take.Symbol)
            {
                value = sense.Value;
                return true;
            }
        }

        return false;
    }
}
