namespace PartnerBot.Tests;

/// <summary>Reference material that may lie beside the checkout; tests say so when it does not.</summary>
internal static class Shared
{
    /// <summary>The path of a file or folder in ../shared, or null.</summary>
    public static string? Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PartnerBot.sln")))
            {
                var path = Path.Combine(folder.Parent!.FullName, "shared", name);
                return File.Exists(path) || Directory.Exists(path) ? path : null;
            }
        }

        return null;
    }
}
