namespace PartnerBot.Tests.Recognizers.Times;

/// <summary>Where the tables of these tests lie, and the specs beside the repository where there are any.</summary>
internal static class Places
{
    public static string Here => Path.Combine(Repository, "tests", "PartnerBot.Tests", "Recognizers", "Times");

    /// <summary>The Recognizers-Text model of dates for a language, or null where the specs are missing.</summary>
    public static string? Spec(string language)
    {
        var path = Path.Combine(Repository, "..", "shared", "recognizers", "specs", language, "DateTimeModel.json");
        return File.Exists(path) ? path : null;
    }

    private static string Repository
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PartnerBot.sln")))
            {
                folder = folder.Parent;
            }

            return folder?.FullName ?? throw new DirectoryNotFoundException("PartnerBot.sln is in no folder above the tests.");
        }
    }
}
