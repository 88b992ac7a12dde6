using PartnerBot.Texts;

namespace PartnerBot.Understanding;

/// <summary>The utterances that come with the program.</summary>
public static class Examples
{
    private const string Root = "utterances/";

    /// <summary>All utterances of a language in a fixed order, the background of ordinary messages among them.</summary>
    public static IReadOnlyList<Example> Of(Language language)
    {
        var assembly = typeof(Examples).Assembly;
        var folder = Root + language.Code() + "/";
        var examples = new List<Example>(2048);

        // MSBuild writes the folder with the separator of the machine it builds on.
        var resources = assembly.GetManifestResourceNames().Select(name => (Name: name, Path: name.Replace('\\', '/')))
            .Where(resource => resource.Path.StartsWith(folder, StringComparison.Ordinal))
            .OrderBy(resource => resource.Path, StringComparer.Ordinal);
        foreach (var (name, path) in resources)
        {
            using var lines = new StreamReader(assembly.GetManifestResourceStream(name)!);
            while (lines.ReadLine() is { } line)
            {
                if (line.Length > 0)
                {
                    examples.Add(new Example(path[folder.Length..], line));
                }
            }
        }

        return examples;
    }
}
