namespace Knowledge.Reading;

/// <summary>One block of <c>key: value</c> lines: the front matter of an article, or one entry of a catalogue file.</summary>
/// <param name="Line">The line in the file on which the block begins, counted from 1.</param>
/// <param name="Values">Keys with one value.</param>
/// <param name="Lists">Keys with a list of values.</param>
public sealed record Entry(
    int Line,
    IReadOnlyDictionary<string, string> Values,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Lists)
{
    /// <summary>All keys of the block.</summary>
    public IEnumerable<string> Keys => Values.Keys.Concat(Lists.Keys);

    /// <summary>The value of a key.</summary>
    /// <exception cref="EntryException">The key is missing or holds a list.</exception>
    public string Text(string key) => Values.TryGetValue(key, out var value) && value.Length > 0
        ? value
        : throw new EntryException(Line, $"'{key}' is missing or empty");

    /// <summary>The list under a key.</summary>
    /// <exception cref="EntryException">The key is missing, empty or holds a single value.</exception>
    public IReadOnlyList<string> List(string key) => Lists.TryGetValue(key, out var list) && list.Count > 0
        ? list
        : throw new EntryException(Line, $"'{key}' must be a list with at least one item");

    /// <summary>The list under a key, or an empty one.</summary>
    public IReadOnlyList<string> ListOrEmpty(string key) => Lists.TryGetValue(key, out var list) ? list : [];
}
