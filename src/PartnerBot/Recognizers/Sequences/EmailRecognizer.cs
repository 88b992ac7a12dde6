using PartnerBot.Texts;

namespace PartnerBot.Recognizers.Sequences;

/// <summary>E-mail addresses of the everyday kind (ASCII, a domain with a name as its last part). Type <c>email</c>; the value is in lower
/// case.</summary>
public static class EmailRecognizer
{
    /// <summary>RFC 5321, 4.5.3.1: longest local part and domain, in octets.</summary>
    private const int LongestLocal = 64;
    private const int LongestDomain = 255;

    /// <summary>All addresses in the order of the utterance; the language makes no difference and is there for callers that hold
    /// recognisers of one shape.</summary>
    public static IReadOnlyList<Entity> Recognize(string text, Language language)
    {
        _ = language;
        ArgumentNullException.ThrowIfNull(text);
        List<Entity>? entities = null;
        var from = 0;
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var start = LocalStart(text, at, from);
            var end = DomainEnd(text, at + 1);
            if (start < at && end > at + 1)
            {
                (entities ??= []).Add(new Entity(text[start..end], start, end - 1, "email",
                    new Resolution { Value = text[start..end].ToLowerInvariant() }));
                from = end;
            }
        }

        return entities ?? [];
    }

    private static int LocalStart(string text, int at, int from)
    {
        var start = at;
        while (start > from && at - start < LongestLocal && IsLocal(text[start - 1]))
        {
            start--;
        }

        while (start < at && text[start] is '.' or '\'' or '-' or '/' or '=' or '!' or '*' or '#')
        {
            start++;
        }

        return at > start && text[at - 1] == '.' ? at : start;
    }

    /// <summary>End of a domain whose last part is two letters or more; the start where it is none, as with an underscore in it.</summary>
    private static int DomainEnd(string text, int start)
    {
        var stop = start;
        while (stop < text.Length && stop - start < LongestDomain
            && (char.IsAsciiLetterOrDigit(text[stop]) || text[stop] is '.' or '-' or '_'))
        {
            stop++;
        }

        while (stop > start && text[stop - 1] is '.' or '-')
        {
            stop--;
        }

        var domain = text.AsSpan(start, stop - start);
        var last = domain.LastIndexOf('.') + 1;
        var isDomain = last > 1 && !domain.Contains('_') && !domain.Contains("..", StringComparison.Ordinal)
            && domain[0] is not ('.' or '-')
            && domain.Length - last >= 2 && domain[last..].IndexOfAnyExceptInRange('0', 'z') < 0
            && !domain[last..].ContainsAnyInRange('0', '9');
        return isDomain ? stop : start;
    }

    private static bool IsLocal(char sign) => char.IsAsciiLetterOrDigit(sign)
        || sign is '.' or '_' or '-' or '+' or '%' or '\'' or '&' or '!' or '#' or '$' or '*' or '/' or '=' or '~';
}
