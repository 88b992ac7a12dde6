using System.Text;

namespace PartnerBot.Understanding;

/// <summary>Reads the words of one message from left to right.</summary>
internal sealed class Tokens(string text)
{
    private const string ClauseEnds = ",;.!?()\n–—";
    private const int WordsBeforeColon = 6;

    private readonly List<Word> words = new(16);
    private readonly StringBuilder folded = new();
    private int clause;
    private bool isQuestion;
    private bool hasColon;

    public Message Read(bool isCut)
    {
        var at = 0;
        while (at < text.Length)
        {
            at = Next(at);
        }

        return new Message(text, People.Join(words), isQuestion, hasColon, isCut);
    }

    private int Next(int at)
    {
        var unit = text[at];
        if (Quotations.EndOf(text, at) is { } close)
        {
            return Add("<quote>", at, close + 1, WordKind.Quotation);
        }

        if (char.IsLetterOrDigit(unit))
        {
            return Chunk(at);
        }

        if (unit == ':' && !hasColon && words.Count is > 0 and <= WordsBeforeColon)
        {
            return Colon(at + 1);
        }

        isQuestion |= unit == '?';
        var isInside = at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
        clause += ClauseEnds.Contains(unit, StringComparison.Ordinal) && !(unit == '.' && isInside) ? 1 : 0;
        return at + 1;
    }

    // One word after a colon may still be the command ("Flyer: erledigt"); more words are a title.
    private int Colon(int after)
    {
        var start = after;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var end = text.AsSpan().TrimEnd().Length;
        hasColon = start < end;
        clause++;
        return hasColon && text.AsSpan(start, end - start).IndexOf(' ') > 0 ? Add("<rest>", start, end, WordKind.Rest) : after;
    }

    private int Chunk(int start)
    {
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        var chunk = text.AsSpan(start, end - start);
        if (chunk.IndexOf("://", StringComparison.Ordinal) > 0 || chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return Add("<url>", start, end, WordKind.Address);
        }

        if (chunk.IndexOf('@') is > 0 and var sign && sign < chunk.Length - 1)
        {
            return Add("<mail>", start, end, WordKind.Mail);
        }

        return char.IsDigit(text[start]) ? Number(start) : Plain(start);
    }

    private int Number(int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end])
            || (text[end] is '.' or ',' or ':' or '/' or '-' && end + 1 < text.Length && char.IsDigit(text[end + 1]))))
        {
            end++;
        }

        return Add("<number>", start, end, WordKind.Number);
    }

    private int Plain(int start)
    {
        folded.Clear();
        var end = start;
        for (; end < text.Length; end++)
        {
            if (Folding.IsWordUnit(text[end]))
            {
                Folding.Append(folded, text[end]);
            }
            else if (!IsInside(start, end))
            {
                break;
            }
        }

        return Add(folded.ToString(), start, end, WordKind.Plain);
    }

    // Apostrophes (what's) always, hyphens only after a short first part (e-mail, to-do): other hyphens join two words.
    private bool IsInside(int start, int at) =>
        at + 1 < text.Length && Folding.IsWordUnit(text[at + 1])
        && (text[at] is '\'' or '’' || (text[at] == '-' && at - start <= 2));

    private int Add(string token, int start, int end, WordKind kind)
    {
        words.Add(new Word(token, start, end, clause, char.IsUpper(text[start]), kind));
        return Math.Max(end, start + 1);
    }
}
