namespace Knowledge.Searching.Keeping;

/// <summary>What an index was computed from: every file the search learns from, by name and content.</summary>
internal static class Stamp
{
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static ulong Of(string knowledgeFolder)
    {
        var sum = new Checksum();
        foreach (var (name, path) in Files(knowledgeFolder).OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            sum.Add(name);
            sum.Add(File.ReadAllBytes(path));
        }

        return sum.Sum;
    }

    private static IEnumerable<(string Name, string Path)> Files(string folder) => In(folder, "Content", "*.md").Concat(In(folder, "Catalogue", "*.txt")).Concat(In(folder, "Catalogue", "*.yaml"));

    private static IEnumerable<(string Name, string Path)> In(string folder, string below, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(folder, below), pattern, SearchOption.AllDirectories)
            .Select(path => (Path.GetRelativePath(folder, path).Replace('\\', '/'), path));
}
