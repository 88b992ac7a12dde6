using Knowledge.Reading;

namespace Knowledge.Catalogue;

/// <summary>Reads what catalogue entries say twice, under <c>key-de</c> and <c>key-en</c>.</summary>
internal static class EntryWords
{
    /// <summary>A value in both languages.</summary>
    /// <exception cref="EntryException">One of the two is missing.</exception>
    public static Bilingual<string> Words(this Entry entry, string key) => new(entry.Text($"{key}-de"), entry.Text($"{key}-en"));

    /// <summary>A list in both languages.</summary>
    /// <exception cref="EntryException">One of the two is missing or empty.</exception>
    public static Bilingual<IReadOnlyList<string>> WordLists(this Entry entry, string key) =>
        new(entry.List($"{key}-de"), entry.List($"{key}-en"));
}
