using Knowledge.Searching.Words;

namespace Knowledge.Searching;

/// <summary>One text of a subject, cut into words.</summary>
/// <param name="Tongue">The language it is written in.</param>
/// <param name="Words">Its words.</param>
/// <param name="Weight">How much each of them counts.</param>
/// <param name="IsQuestion">Whether a person may ask it in just this way.</param>
internal sealed record SubjectText(Tongue Tongue, List<string> Words, float Weight, bool IsQuestion);
