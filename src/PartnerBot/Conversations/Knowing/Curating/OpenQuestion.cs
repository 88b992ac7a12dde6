namespace PartnerBot.Conversations.Knowing.Curating;

/// <summary>A question that the shelf could not answer, kept so that somebody can write the article. No asker is kept unless it was handed on.</summary>
/// <param name="Text">As asked first, cut at 300 characters.</param>
/// <param name="Language"><c>de</c> or <c>en</c>.</param>
/// <param name="Nearest">Slugs of what came nearest.</param>
public sealed record OpenQuestion(string Text, string Language, int Times, DateOnly First, DateOnly Last, IReadOnlyList<string> Nearest)
{
    /// <summary>The kind of record it is kept as.</summary>
    public const string Kind = "question";

    public const int MostText = 300;

    /// <summary>Id of the colleague who has it now.</summary>
    public string? For { get; init; }

    /// <summary>Id of the person who handed it on and waits for an answer.</summary>
    public string? Asker { get; init; }

    /// <summary>What the colleague answered.</summary>
    public string? Answer { get; init; }
}
