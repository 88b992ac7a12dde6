using PartnerBot.Conversations.Speaking;

namespace PartnerBot.Conversations.Knowing.Curating;

/// <summary>How helpful an article was to those who said so; kept per slug and language.</summary>
public sealed record Rating(int Helpful, int NotHelpful)
{
    /// <summary>The kind of record it is kept as; its id is <c>slug.language</c>.</summary>
    public const string Kind = "rating";

    private const int MostWords = 20;
    private const int LongestWords = 500;

    /// <summary>What people said about it, newest first, without a name; null where nobody did.</summary>
    public IReadOnlyList<string>? Words { get; init; }

    public Rating And(bool helpful, string? words)
    {
        var counted = helpful ? this with { Helpful = Helpful + 1 } : this with { NotHelpful = NotHelpful + 1 };
        return string.IsNullOrWhiteSpace(words) ? counted : counted with { Words = [Markdown.Cut(words.Trim(), LongestWords), .. (Words ?? []).Take(MostWords - 1)] };
    }
}
