namespace Knowledge.Catalogue;

/// <summary>Something that makes partnerships succeed, or a question of the check that asks about it.</summary>
/// <param name="Area">One of environment, members, process, communication, purpose, resources.</param>
/// <param name="Id">Stable name in kebab case.</param>
/// <param name="Text">The factor, or the statement to agree or disagree with from 1 to 5.</param>
public sealed record SuccessFactor(string Area, string Id, Bilingual<string> Text)
{
    internal static SuccessFactor From(string[] parts) => new(parts[0], parts[1], new(parts[2], parts[3]));

    internal static SuccessFactor Question(string[] parts) => new(parts[1], parts[0], new(parts[2], parts[3]));
}
