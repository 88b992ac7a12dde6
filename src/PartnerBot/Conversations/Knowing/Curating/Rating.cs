namespace PartnerBot.Conversations.Knowing.Curating;

/// <summary>How helpful an article was to those who said so; kept per slug and language.</summary>
public sealed record Rating(int Helpful, int NotHelpful)
{
    /// <summary>The kind of record it is kept as; its id is <c>slug.language</c>.</summary>
    public const string Kind = "rating";
}
