using PartnerBot.Texts;

namespace PartnerBot.Understanding;

/// <summary>The utterances that come with the program.</summary>
public static class Examples
{
    private const string Root = "utterances/";

    /// <summary>All utterances of a language in a fixed order, the background of ordinary messages among them.</summary>
    public static IReadOnlyList<Example> Of(Language language)
    {
        var folder = Root + language.Code() + "/";
        return [.. Resources().Where(resource => resource.Path.StartsWith(folder, StringComparison.Ordinal))
            .SelectMany(resource => Read(resource.Name).Select(line => new Example(resource.Path[folder.Length..], line)))];
    }

    /// <summary>The lines of one table.</summary>
    internal static IEnumerable<string> Lines(string table) => Read(Resources().Single(resource => resource.Path == Root + table).Name);

    // MSBuild writes the folder with the separator of the machine it builds on.
    private static IEnumerable<(string Name, string Path)> Resources() => typeof(Examples).Assembly.GetManifestResourceNames()
        .Select(name => (Name: name, Path: name.Replace('\\', '/'))).OrderBy(resource => resource.Path, StringComparer.Ordinal);

    private static IEnumerable<string> Read(string resource)
    {
        using var lines = new StreamReader(typeof(Examples).Assembly.GetManifestResourceStream(resource)!);
        while (lines.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                yield return line;
            }
        }
    }
}
