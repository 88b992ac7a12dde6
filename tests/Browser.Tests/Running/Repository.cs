namespace Browser.Tests.Running;

/// <summary>Where things lie in the working copy that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Pictures and records of test runs; never kept under version control.</summary>
    public static string Artifacts(string name) => Directory.CreateDirectory(Path.Combine(Root, "artifacts", name)).FullName;

    /// <summary>The program, built as the tests were (Debug or Release).</summary>
    public static string Program
    {
        get
        {
            var build = AppContext.BaseDirectory.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).SkipWhile(part => part != "bin").Skip(1);
            return Path.Combine([Root, "src", "PartnerBot", "bin", .. build.Take(2), "PartnerBot.dll"]);
        }
    }

    private static string FindRoot()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "PartnerBot.sln")))
            {
                return at.FullName;
            }
        }

        throw new DirectoryNotFoundException("PartnerBot.sln is in no folder above the tests.");
    }
}
