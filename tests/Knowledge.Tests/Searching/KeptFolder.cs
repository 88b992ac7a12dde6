using Knowledge.Searching.Keeping;

namespace Knowledge.Tests.Searching;

/// <summary>A knowledge folder of a test's own, with the index that a build would lay beside it.</summary>
internal sealed class KeptFolder : IDisposable
{
    private static readonly string BuiltIn = System.IO.Path.Combine(AppContext.BaseDirectory, "knowledge");
    private static readonly Lazy<byte[]> Written = new(() => Write(BuiltIn));

    public KeptFolder()
    {
        foreach (var path in Directory.EnumerateFiles(BuiltIn, "*", SearchOption.AllDirectories))
        {
            var copy = System.IO.Path.Combine(Path, System.IO.Path.GetRelativePath(BuiltIn, path));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(path, copy);
        }

        File.WriteAllBytes(Index, Kept);
    }

    /// <summary>What was learned from the built-in shelf, as it is kept.</summary>
    public static byte[] Kept => Written.Value;

    public string Path { get; } = Directory.CreateTempSubdirectory().FullName;

    public string Index => System.IO.Path.Combine(Path, KeptIndex.Name);

    public static byte[] Write(string folder)
    {
        var file = System.IO.Path.GetTempFileName();
        try
        {
            KeptIndex.Write(folder, file);
            return File.ReadAllBytes(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
