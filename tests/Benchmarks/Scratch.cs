namespace Benchmarks;

/// <summary>A folder that is gone afterwards.</summary>
internal sealed class Scratch : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("partnerbot-bench-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
