using PartnerBot.Texts;
using PartnerBot.Understanding;

namespace PartnerBot.Conversations.Pointing;

/// <summary>Whether a spoken word and a word of a name are the same word in another form: "verhandelt" and "Verhandlung", "gebucht" and "buchen".</summary>
internal static class Alike
{
    private const int ShortestPart = 4;
    private const int ShortestBeginning = 6;
    private const double ShareOfBeginning = 0.6;
    private const string Prefixed = "ge";

    private static readonly string[] Separable = ["", "an", "ab", "auf", "aus", "ein", "vor", "zu", "mit", "um", "nach", "durch"];

    private static readonly Dictionary<string, string> Irregular = new()
    {
        ["sent"] = "send", ["bought"] = "buy", ["made"] = "make", ["wrote"] = "write", ["written"] = "write", ["found"] = "find", ["paid"] = "pay", ["hung"] = "hang", ["met"] = "meet", ["spoke"] = "speak", ["spoken"] = "speak",
        ["geschrieben"] = "schreiben", ["gefunden"] = "finden", ["gebracht"] = "bringen", ["gesprochen"] = "sprechen", ["besprochen"] = "besprechen", ["getroffen"] = "treffen", ["eingeladen"] = "einladen", ["unterschrieben"] = "unterschreiben",
    };

    public static bool Are(string spoken, string named)
    {
        foreach (var one in Forms(spoken))
        {
            foreach (var other in Forms(named))
            {
                if (one == other || Begins(one, other) || Holds(one, other) || Holds(other, one))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static IEnumerable<string> Forms(string word)
    {
        var plain = Irregular.GetValueOrDefault(word, word);
        yield return Stems.Of(plain, Language.German).ToString();
        yield return Stems.Of(plain, Language.English).ToString();
        // "angerufen" is "anrufen", "gebucht" is "bucht".
        foreach (var first in Separable.Where(first => plain.StartsWith(first + Prefixed, StringComparison.Ordinal) && plain.Length > first.Length + Prefixed.Length + 3))
        {
            yield return Stems.Of(first + plain[(first.Length + Prefixed.Length)..], Language.German).ToString();
        }
    }

    private static bool Begins(string one, string other)
    {
        var shared = one.AsSpan().CommonPrefixLength(other);
        return shared >= ShortestBeginning && shared >= ShareOfBeginning * Math.Max(one.Length, other.Length);
    }

    // A compound holds its parts at either end: the press and the press release.
    private static bool Holds(string whole, string part) =>
        part.Length >= ShortestPart && (whole.StartsWith(part, StringComparison.Ordinal) || whole.EndsWith(part, StringComparison.Ordinal));
}
