namespace PartnerBot.Recognizers.Times.Parsing;

/// <summary>
/// Reads patterns. Elements stand one after another: <c>word</c>, <c>{class}</c>, <c>{class:label}</c>, <c>(this|that one)</c>;
/// <c>?</c> behind an element makes it optional, <c>~</c> before it forbids a space, <c>!</c> before it refuses it.
/// </summary>
internal sealed class PatternReader(string pattern, Func<string, int> symbolOfWord, Func<string, (int Symbol, bool IsRuled)> symbolOfClass)
{
    private int at;

    public Node Read()
    {
        var link = Alternatives();
        return at < pattern.Length ? throw new FormatException($"Unexpected '{pattern[at]}' in: {pattern}") : link(new Node.Accept());
    }

    private Func<Node, Node> Alternatives()
    {
        var ways = new List<Func<Node, Node>> { Sequence() };
        while (at < pattern.Length && pattern[at] == '|')
        {
            at++;
            ways.Add(Sequence());
        }

        return ways.Count == 1 ? ways[0] : next => new Node.Fork([.. ways.Select(way => way(next))]);
    }

    private Func<Node, Node> Sequence()
    {
        var links = new List<Func<Node, Node>>();
        SkipSpace();
        while (at < pattern.Length && pattern[at] is not ('|' or ')'))
        {
            links.Add(Element());
            SkipSpace();
        }

        return next =>
        {
            for (var i = links.Count - 1; i >= 0; i--)
            {
                next = links[i](next);
            }

            return next;
        };
    }

    private Func<Node, Node> Element()
    {
        var tight = Skip('~');
        var refused = Skip('!');
        var link = Single(tight);
        if (refused)
        {
            return next => new Node.Not(link(new Node.Accept()), next);
        }

        return Skip('?') ? next => new Node.Fork([link(next), next]) : link;
    }

    private Func<Node, Node> Single(bool tight)
    {
        if (Skip('('))
        {
            var inner = Alternatives();
            return Skip(')') ? inner : throw new FormatException($"')' missing in: {pattern}");
        }

        if (!Skip('{'))
        {
            var symbol = symbolOfWord(Until(static c => char.IsWhiteSpace(c) || c is '?' or '|' or ')' or '(' or '{' or '~'));
            return next => new Node.Take(symbol, null, tight, next);
        }

        var name = Until(static c => c is '}').Split(':');
        at++;
        var (called, isRuled) = symbolOfClass(name[0]);
        return isRuled
            ? next => new Node.Call(called, name[^1], tight, next)
            : next => new Node.Take(called, name[^1], tight, next);
    }

    private string Until(Func<char, bool> isEnd)
    {
        var start = at;
        do
        {
            at++;
        }
        while (at < pattern.Length && !isEnd(pattern[at]));

        return pattern[start..at];
    }

    private bool Skip(char sign)
    {
        if (at >= pattern.Length || pattern[at] != sign)
        {
            return false;
        }

        at++;
        return true;
    }

    private void SkipSpace()
    {
        while (at < pattern.Length && char.IsWhiteSpace(pattern[at]))
        {
            at++;
        }
    }
}
