namespace Knowledge.Catalogue;

/// <summary>Situations in which people turn to the desk, one per line, in a file per language and subject.</summary>
internal static class Situations
{
    /// <summary>What people say to ask about a subject; nothing where no file tells.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static Bilingual<IReadOnlyList<string>> Of(string folder, string subject) => new(In(folder, "de", subject), In(folder, "en", subject));

    private static string[] In(string folder, string language, string subject)
    {
        var file = Path.Combine(folder, "Situations", language, subject + ".txt");
        return File.Exists(file) ? Array.FindAll(File.ReadAllLines(file), line => line.Length > 0 && line[0] != '#') : [];
    }
}
