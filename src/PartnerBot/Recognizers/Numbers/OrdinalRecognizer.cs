using System.Globalization;
using PartnerBot.Texts;

namespace PartnerBot.Recognizers.Numbers;

/// <summary>
/// Positions: the second, 11th, die zweite, die 3. Frage (type <c>ordinal</c>), and relative ones: next, the last one, vorletzte
/// (type <c>ordinal.relative</c>). <see cref="Resolution.Offset"/> counts from <see cref="Resolution.RelativeTo"/>.
/// </summary>
public static class OrdinalRecognizer
{
    /// <summary>All positions in the order of the utterance.</summary>
    public static IReadOnlyList<Entity> Recognize(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lexicon = NumberLexicon.Of(language);
        var tokens = Tokenizer.Split(text, lexicon);
        List<Entity>? entities = null;
        for (var at = 0; at < tokens.Count;)
        {
            if (RelativeOrdinals.Read(text, tokens, at, language) is { } relative)
            {
                (entities ??= []).Add(Relative(text, tokens[at].Start, tokens[relative.Next - 1].End, relative.Position));
                at = relative.Next;
            }
            else if (OrdinalReader.Read(text, tokens, lexicon, at) is { IsFound: true } span)
            {
                (entities ??= []).Add(Absolute(text, tokens[span.First].Start, tokens[span.Next - 1].End,
                    NumberText.Format(span.Value, language)));
                at = span.Next;
            }
            else
            {
                at++;
            }
        }

        return entities ?? [];
    }

    private static Entity Absolute(string text, int start, int end, string value) =>
        new(text[start..end], start, end - 1, "ordinal", new Resolution { Value = value, Offset = value, RelativeTo = "start" });

    private static Entity Relative(string text, int start, int end, RelativePosition position) =>
        new(text[start..end], start, end - 1, "ordinal.relative", new Resolution
        {
            Value = position.From + position.Offset.ToString("+0;-0;+0", CultureInfo.InvariantCulture),
            Offset = position.Offset.ToString(CultureInfo.InvariantCulture),
            RelativeTo = position.From,
        });
}
