using PartnerBot.Recognizers.Times.Meanings;
using PartnerBot.Recognizers.Times.Words;

namespace PartnerBot.Recognizers.Times.Parsing;

/// <summary>Reads an utterance from left to right and takes the longest phrase at each place.</summary>
internal static class Phrases
{
    public static List<Phrase> In(string text, Scene scene)
    {
        var language = Tables.Of(scene.Language);
        var tokens = Tokenizer.Cut(text.AsSpan(0, Math.Min(text.Length, TimeRecognizer.Limit)), language.Grammar.Vocabulary);
        AnchorNames.Mark(tokens, scene.Context.Anchors, language);
        var parser = new Parser(language.Grammar, tokens, scene);
        var phrases = new List<Phrase>();
        for (var at = 0; at < tokens.Count;)
        {
            if (tokens[at].Senses.Length > 0 && Borders.CanBegin(tokens, at) && Longest(parser.Phrases(language.Top, at), tokens) is { } parse)
            {
                phrases.Add(new Phrase(tokens[at].Start, tokens[parse.Past - 1].End, (Meaning)parse.Meaning));
                at = parse.Past;
            }
            else
            {
                at++;
            }
        }

        return phrases;
    }

    private static Parse? Longest(IReadOnlyList<Parse>? parses, List<Token> tokens)
    {
        Parse? longest = null;
        foreach (var parse in parses ?? [])
        {
            if ((longest is null || parse.Past > longest.Value.Past) && Borders.CanEnd(tokens, parse.Past))
            {
                longest = parse;
            }
        }

        return longest;
    }
}
