namespace PartnerBot.Recognizers.Times.Parsing;

/// <summary>The compiled tables of one language; built once, then only read.</summary>
internal sealed class Grammar
{
    private readonly CompiledRule[][] rules;
    private readonly string[] names;

    public Grammar(LanguageTable table)
    {
        var symbols = new Dictionary<string, int>(StringComparer.Ordinal);
        int Number(string name) => symbols.TryGetValue(name, out var known) ? known : symbols[name] = symbols.Count;

        Vocabulary = new Vocabulary(table, Number);
        var ruled = table.Rules.Select(rule => rule.Symbol).ToHashSet(StringComparer.Ordinal);
        var classes = table.Classes.Keys.Concat(Numerals.Classes).ToHashSet(StringComparer.Ordinal);
        (int Symbol, bool IsRuled) Class(string name) => ruled.Contains(name) || classes.Contains(name)
            ? (Number("{" + name), ruled.Contains(name))
            : throw new FormatException($"Nothing is called {{{name}}}.");

        var compiled = table.Rules
            .Select(rule => (
                Symbol: Number("{" + rule.Symbol),
                Rule: new CompiledRule(new PatternReader(rule.Pattern, Vocabulary.Literal, Class).Read(), rule.Meaning)))
            .ToLookup(pair => pair.Symbol, pair => pair.Rule);
        rules = [.. Enumerable.Range(0, symbols.Count).Select(symbol => compiled[symbol].ToArray())];
        names = [.. symbols.OrderBy(pair => pair.Value).Select(pair => pair.Key)];
        Vocabulary.Close();
        new Openings(rules).Fill();
    }

    public Vocabulary Vocabulary { get; }

    public CompiledRule[] RulesOf(int symbol) => rules[symbol];

    public int Symbol(string name) => Array.IndexOf(names, "{" + name);
}
