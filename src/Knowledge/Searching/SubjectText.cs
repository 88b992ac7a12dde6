using Knowledge.Searching.Words;

namespace Knowledge.Searching;

/// <summary>One text of a subject, cut into words, while the index is being built.</summary>
/// <param name="tongue">The language it is written in.</param>
/// <param name="words">Its words.</param>
/// <param name="weight">How much each of them counts.</param>
/// <param name="kind">What it is good for.</param>
internal sealed class SubjectText(Tongue tongue, List<string> words, float weight, TextKind kind)
{
    public Tongue Tongue { get; } = tongue;

    public List<string> Words { get; } = words;

    public float Weight { get; } = weight;

    public TextKind Kind { get; } = kind;

    /// <summary>Its terms, once the vocabulary is known.</summary>
    public TermList Terms { get; set; } = new();
}
