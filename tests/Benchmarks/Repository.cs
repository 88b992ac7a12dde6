namespace Benchmarks;

/// <summary>Where the sources and their builds lie, seen from the running benchmark.</summary>
internal static class Repository
{
    public static string Bot { get; } = Path.Combine(Root(), "src", "PartnerBot");

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PartnerBot.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("No PartnerBot.sln above the benchmark: run it from its build folder.");
    }
}
