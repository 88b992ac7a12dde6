namespace Knowledge.Tests;

/// <summary>Where the tests find the knowledge, beside themselves, and the repository's sources.</summary>
internal static class Folders
{
    public static string Content { get; } = Path.Combine(AppContext.BaseDirectory, "knowledge", "Content");

    public static string Catalogue { get; } = Path.Combine(AppContext.BaseDirectory, "knowledge", "Catalogue");

    /// <summary>The folder that holds PartnerBot.sln.</summary>
    public static string Repository { get; } = Up(AppContext.BaseDirectory);

    /// <summary>Reference material that lies beside the repository on some machines.</summary>
    public static string Shared => Path.Combine(Path.GetDirectoryName(Repository)!, "shared");

    private static string Up(string from) => File.Exists(Path.Combine(from, "PartnerBot.sln"))
        ? from
        : Up(Path.GetDirectoryName(from) ?? throw new InvalidOperationException("PartnerBot.sln lies nowhere above the tests."));
}
