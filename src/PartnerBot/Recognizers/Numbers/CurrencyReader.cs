using System.Collections.Frozen;

namespace PartnerBot.Recognizers.Numbers;

/// <summary>Finds the units of money around the numbers of an utterance.</summary>
internal sealed class CurrencyReader(NumberReader numbers)
{
    private const int LongestWord = 24;

    private readonly string text = numbers.Text;
    private readonly List<Token> tokens = numbers.Tokens;

    /// <summary>The unit behind a number, and the index of the token behind the unit.</summary>
    public (Currency Unit, int Next)? Behind(NumberSpan number)
    {
        var at = number.Next;
        at += At(at).Sign == '.' && tokens[at - 1].Is == WordKind.Suffix ? 1 : 0;
        if (At(at).Sign == ',' && At(at + 1).Sign is '-' or '–')
        {
            // 50,- Euro
            at += At(at + 2).Sign == '-' ? 3 : 2;
        }
        else if (At(at).Sign == '-' && At(at).Start == tokens[at - 1].End)
        {
            at++;
        }

        return IsIn(CurrencyPhrases.SuffixStarts, at) ? Longest(CurrencyPhrases.Suffixes, at) : null;
    }

    /// <summary>The unit before a number, and the index of its first token.</summary>
    public (Currency Unit, int First)? Before(NumberSpan number, int from)
    {
        (Currency, int)? found = null;
        if (!IsIn(CurrencyPhrases.PrefixEnds, number.First - 1))
        {
            return found;
        }

        for (var first = number.First - 1; first >= Math.Max(from, number.First - CurrencyPhrases.Longest); first--)
        {
            if (CurrencyPhrases.Prefixes.TryGetValue(Phrase(first, number.First), out var unit) && IsMeant(first, number.First))
            {
                found = (unit, first);
            }
        }

        return found;
    }

    /// <summary>A unit without a number, and the index of the token behind it.</summary>
    public (Currency Unit, int Next)? Alone(int at)
    {
        return tokens[at].Kind == TokenKind.Word && IsIn(CurrencyPhrases.AloneStarts, at) ? Longest(CurrencyPhrases.Alone, at) : null;
    }

    /// <summary>Whether a token is one of the words; asked before phrases are put together, because it seldom is.</summary>
    private bool IsIn(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words, int at)
    {
        if (at < 0 || at >= tokens.Count || tokens[at].IsNumeral || tokens[at].End - tokens[at].Start > LongestWord)
        {
            return false;
        }

        Span<char> folded = stackalloc char[2 * LongestWord];
        return words.Contains(folded[..Folding.Fold(text.AsSpan(tokens[at].Start, tokens[at].End - tokens[at].Start), folded)]);
    }

    private Token At(int at) => at < tokens.Count ? tokens[at] : default;

    private (Currency Unit, int Next)? Longest(FrozenDictionary<string, Currency> phrases, int at)
    {
        for (var end = Math.Min(tokens.Count, at + CurrencyPhrases.Longest); end > at; end--)
        {
            if (phrases.TryGetValue(Phrase(at, end), out var unit) && IsMeant(at, end))
            {
                return (unit, end);
            }
        }

        return null;
    }

    private string Phrase(int first, int end)
    {
        var phrase = string.Empty;
        for (var at = first; at < end; at++)
        {
            if (tokens[at].IsNumeral || tokens[at].End - tokens[at].Start > LongestWord)
            {
                return string.Empty;
            }

            phrase += (at > first ? " " : string.Empty) + Folding.Fold(text[tokens[at].Start..tokens[at].End]);
        }

        return phrase;
    }

    /// <summary>Codes that are words count in capitals only; "give us $50" and "a $4 billion deal" name no country; "A$" does.</summary>
    private bool IsMeant(int first, int end)
    {
        var word = text.AsSpan(tokens[first].Start, tokens[first].End - tokens[first].Start);
        if (end == first + 1)
        {
            return !CurrencyPhrases.CapitalsOnly.Contains(word.ToString()) || word.IndexOfAnyInRange('a', 'z') < 0;
        }

        if (tokens[end - 1].Sign is not '$' || end != first + 2 || tokens[first].Kind != TokenKind.Word)
        {
            return true;
        }

        var apart = tokens[end - 1].Start > tokens[first].End;
        return !apart || (word.Length > 1 ? word is not "us" || At(end).Start > tokens[end - 1].End : word is "c" or "C");
    }
}
