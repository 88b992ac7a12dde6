namespace Knowledge.Catalogue;

/// <summary>Rings of words, one ring a line: <c>Kita, Kindergarten | day care, preschool</c>.</summary>
internal static class RingFile
{
    /// <exception cref="InvalidDataException">A line lacks one of its languages; names file and line.</exception>
    public static IReadOnlyList<Bilingual<IReadOnlyList<string>>> Read(string folder, string name)
    {
        var rings = new List<Bilingual<IReadOnlyList<string>>>();
        var number = 0;
        foreach (var line in File.ReadLines(Path.Combine(folder, name)))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var sides = line.Split('|');
            if (sides.Length != 2 || sides.Any(string.IsNullOrWhiteSpace))
            {
                throw new InvalidDataException($"{name}, line {number}: a ring needs German words, a bar and English words.");
            }

            rings.Add(new(Words(sides[0]), Words(sides[1])));
        }

        return rings;
    }

    private static string[] Words(string side) => side.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
