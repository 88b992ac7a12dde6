using Knowledge.Reading;

namespace Knowledge.Catalogue;

/// <summary>The words that surround a subject.</summary>
/// <param name="Id">The subject: a topic's slug, or the name of something that is not on the shelf.</param>
/// <param name="Words">Words and scraps of scenes in which people speak of it.</param>
/// <param name="Asked">Whole messages about it; those of a topic come beside the questions that its article names.</param>
public sealed record WordField(string Id, Bilingual<IReadOnlyList<string>> Words, Bilingual<IReadOnlyList<string>> Asked)
{
    internal static WordField From(Entry entry) => new(
        entry.Text("id"),
        new([.. entry.List("words-de"), .. entry.ListOrEmpty("scenes-de")], [.. entry.List("words-en"), .. entry.ListOrEmpty("scenes-en")]),
        new(entry.ListOrEmpty("asked-de"), entry.ListOrEmpty("asked-en")));

    internal WordField With(Bilingual<IReadOnlyList<string>> situations) =>
        this with { Asked = new([.. Asked.In("de"), .. situations.In("de")], [.. Asked.In("en"), .. situations.In("en")]) };
}
