using System.Text.Json;

namespace PartnerBot.Planning.Directory;

/// <summary>The list that a person took into the directory last, so that it can be taken out again as one; the record's id is the person's.</summary>
/// <param name="File">What the file was called.</param>
/// <param name="Organisations">Ids of those that were new.</param>
public sealed record LastImport(string File, DateTimeOffset At, IReadOnlyList<string> Organisations)
{
    /// <summary>The kind of its record.</summary>
    public const string Kind = "last-import";

    /// <summary>So long it can be taken out.</summary>
    public static TimeSpan Life { get; } = TimeSpan.FromDays(30);

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, DirectoryJson.Default.LastImport);

    public static LastImport Read(byte[] json) => JsonSerializer.Deserialize(json, DirectoryJson.Default.LastImport)!;
}
