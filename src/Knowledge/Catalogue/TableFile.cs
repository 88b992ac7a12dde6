namespace Knowledge.Catalogue;

/// <summary>A data file with one thing per line and bars between its parts. Lines that begin with # explain the columns.</summary>
internal static class TableFile
{
    /// <summary>Reads every line with the same reader.</summary>
    /// <exception cref="InvalidDataException">A line has the wrong number of parts, or an empty one; names file and line.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyList<T> Read<T>(string folder, string name, int columns, Func<string[], T> read)
    {
        var things = new List<T>();
        var number = 0;
        foreach (var line in File.ReadLines(Path.Combine(folder, name)))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var parts = line.Split('|', StringSplitOptions.TrimEntries);
            if (parts.Length != columns || parts.Contains(""))
            {
                throw new InvalidDataException($"{name}, line {number}: {columns} parts are needed, none of them empty.");
            }

            things.Add(read(parts));
        }

        return things;
    }

    /// <summary>Words with commas between them.</summary>
    public static IReadOnlyList<string> Words(string part) => part.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
