using PartnerBot.Recognizers.Times.Words;

namespace PartnerBot.Recognizers.Times.Parsing;

/// <summary>Teaches the tokens of one utterance the names of the plan's own dates.</summary>
internal static class AnchorNames
{
    /// <summary>Joins the words of a name into one token that has the sense of an anchor.</summary>
    public static void Mark(List<Token> tokens, IReadOnlyList<Anchor> anchors, Tables language)
    {
        foreach (var anchor in anchors)
        {
            foreach (var name in anchor.Names)
            {
                var words = Tokenizer.Cut(name, language.Grammar.Vocabulary);
                for (var at = 0; words.Count > 0 && at + words.Count <= tokens.Count; at++)
                {
                    if (Stands(tokens, at, words))
                    {
                        var (first, last) = (tokens[at], tokens[at + words.Count - 1]);
                        tokens[at] = first with { End = last.End, Senses = [new Sense(language.Anchor, anchor), .. words.Count == 1 ? first.Senses : []] };
                        tokens.RemoveRange(at + 1, words.Count - 1);
                    }
                }
            }
        }
    }

    private static bool Stands(List<Token> tokens, int at, List<Token> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!string.Equals(tokens[at + i].Word, words[i].Word, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
