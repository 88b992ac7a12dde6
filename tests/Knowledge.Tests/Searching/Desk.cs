using Knowledge.Catalogue;
using Knowledge.Reading;
using Knowledge.Searching;

namespace Knowledge.Tests.Searching;

/// <summary>The desk over the whole shelf, opened once for all tests.</summary>
internal static class Desk
{
    public static Shelf Shelf { get; } = Shelf.Load(Folders.Content, []);

    public static SearchWords Words { get; } = SearchWords.Load(Folders.Catalogue);

    public static KnowledgeDesk Open { get; } = KnowledgeDesk.Open(Shelf, Words);
}
