using PartnerBot.Texts;

namespace PartnerBot.Recognizers.Sequences;

/// <summary>
/// Web addresses, with or without http://. Type <c>url</c>. The value is in lower case as Recognizers-Text has it; paths are
/// case-sensitive,
/// so follow <see cref="Entity.Text"/> or <see cref="Address"/>.
/// </summary>
public static class UrlRecognizer
{
    private const int LongestHost = 253;

    private static readonly string[] Schemes = ["https://", "http://", "ftp://"];

    /// <summary>All addresses in the order of the utterance; the language makes no difference and is there for callers that hold
    /// recognisers of one shape.</summary>
    public static IReadOnlyList<Entity> Recognize(string text, Language language)
    {
        _ = language;
        ArgumentNullException.ThrowIfNull(text);
        if (!text.Contains('.', StringComparison.Ordinal) && !text.Contains("://", StringComparison.Ordinal))
        {
            return [];
        }

        List<Entity>? entities = null;
        for (var at = 0; at < text.Length;)
        {
            var end = Read(text, at);
            if (end > at)
            {
                (entities ??= []).Add(new Entity(text[at..end], at, end - 1, "url",
                    new Resolution { Value = text[at..end].ToLowerInvariant() }));
                at = end;
                continue;
            }

            at++;
        }

        return entities ?? [];
    }

    /// <summary>The address of an entity, https:// where none was written; null where it is none after all.</summary>
    public static Uri? Address(Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        var text = entity.Text.Contains("://", StringComparison.Ordinal) ? entity.Text : "https://" + entity.Text;
        return Uri.TryCreate(text, UriKind.Absolute, out var address) ? address : null;
    }

    private static int Read(string text, int start)
    {
        var scheme = Scheme(text, start);
        if (scheme == 0 && (!char.IsAsciiLetterOrDigit(text[start]) || !CanStart(text, start)))
        {
            return start;
        }

        var host = start + scheme;
        var hostEnd = HostEnd(text, host);
        return hostEnd > host && (hostEnd == text.Length || text[hostEnd] is not ('@' or '_'))
            && UrlHost.IsHost(text.AsSpan(host, hostEnd - host), scheme > 0)
            ? SuffixEnd(text, hostEnd, start)
            : start;
    }

    private static int Scheme(string text, int start)
    {
        foreach (var scheme in Schemes)
        {
            if (text.AsSpan(start).StartsWith(scheme, StringComparison.OrdinalIgnoreCase)
                && (start == 0 || !char.IsAsciiLetterOrDigit(text[start - 1])))
            {
                return scheme.Length;
            }
        }

        return 0;
    }

    private static bool CanStart(string text, int start) =>
        start == 0 || char.IsWhiteSpace(text[start - 1])
            || text[start - 1] is '(' or '[' or '\'' or '"' or '„' or '“' or '<' or ':' or ',' or ';';

    private static int HostEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < LongestHost && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '.'))
        {
            end++;
        }

        while (end > start && text[end - 1] is '.' or '-')
        {
            end--;
        }

        return end;
    }

    /// <summary>Port, path, query and fragment, without the punctuation of the sentence; the start where an address cannot go on
    /// so.</summary>
    private static int SuffixEnd(string text, int at, int start)
    {
        var end = at;
        if (end + 1 < text.Length && text[end] == ':' && char.IsAsciiDigit(text[end + 1]))
        {
            for (end++; end < text.Length && char.IsAsciiDigit(text[end]); end++)
            {
            }
        }

        if (end >= text.Length || text[end] is not ('/' or '#' or '?'))
        {
            return end < text.Length && text[end] is '@' ? start : end;
        }

        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || "-._~:/?#@!$&+;=%".Contains(text[end], StringComparison.Ordinal)))
        {
            end++;
        }

        while (text[end - 1] is '.' or '?' or '!' or ';' or ':')
        {
            end--;
        }

        return end;
    }
}
