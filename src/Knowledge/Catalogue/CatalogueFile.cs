using Knowledge.Reading;

namespace Knowledge.Catalogue;

/// <summary>One data file of the catalogue.</summary>
internal static class CatalogueFile
{
    /// <summary>Reads every entry of a file with the same reader.</summary>
    /// <exception cref="InvalidDataException">An entry is not as it must be; names file and line.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyList<T> Read<T>(string folder, string name, Func<Entry, T> read)
    {
        var line = 1;
        try
        {
            var things = new List<T>();
            foreach (var entry in EntryReader.All(File.ReadAllText(Path.Combine(folder, name))))
            {
                line = entry.Line;
                things.Add(read(entry));
            }

            return things;
        }
        catch (EntryException fault)
        {
            throw new InvalidDataException($"{name}, line {Math.Max(line, fault.Line)}: {fault.Message}.", fault);
        }
    }
}
