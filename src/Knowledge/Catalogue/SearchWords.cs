namespace Knowledge.Catalogue;

/// <summary>What the desk knows about words before it has read a single article.</summary>
/// <param name="Rings">Words and phrases that mean about the same, in both languages. A word may stand in several rings.</param>
/// <param name="Topics">Words by which people hint at a topic without naming it.</param>
/// <param name="Elsewhere">What people ask a library that has nothing to do with partnerships.</param>
public sealed record SearchWords(
    IReadOnlyList<Bilingual<IReadOnlyList<string>>> Rings,
    IReadOnlyList<WordField> Topics,
    IReadOnlyList<WordField> Elsewhere)
{
    /// <summary>No words at all.</summary>
    public static readonly SearchWords None = new([], [], []);

    /// <summary>Reads <c>words.txt</c>, <c>everyday-words.txt</c>, <c>topic-words.yaml</c>, <c>elsewhere.yaml</c> and the situations of each subject.</summary>
    /// <exception cref="InvalidDataException">A file says something that cannot be meant; names file and line.</exception>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    public static SearchWords Load(string folder) => new(
        [.. RingsIn(folder, "words.txt"), .. RingsIn(folder, "everyday-words.txt")],
        FieldsIn(folder, "topic-words.yaml"),
        FieldsIn(folder, "elsewhere.yaml"));

    private static IReadOnlyList<WordField> FieldsIn(string folder, string file) =>
        [.. CatalogueFile.Read(folder, file, WordField.From).Select(field => field.With(Situations.Of(folder, field.Id)))];

    private static IReadOnlyList<Bilingual<IReadOnlyList<string>>> RingsIn(string folder, string file) =>
        TableFile.Read(folder, file, 2, parts => new Bilingual<IReadOnlyList<string>>(TableFile.Words(parts[0]), TableFile.Words(parts[1])));
}
