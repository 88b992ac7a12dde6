namespace PartnerBot.Tests.Recognizers.Numbers;

/// <summary>Where test data lies: in this folder, and in the folder `shared` beside the repository where there is one.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string? Specs(string language) =>
        Path.Combine(Root, "..", "shared", "recognizers", "specs", language) is var folder && Directory.Exists(folder) ? folder : null;

    public static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Path.Combine(Root, "tests", "PartnerBot.Tests", "Recognizers", file))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PartnerBot.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("PartnerBot.sln was not found above " + AppContext.BaseDirectory);
    }
}
