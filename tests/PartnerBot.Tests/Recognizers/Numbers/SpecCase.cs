using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PartnerBot.Recognizers;

namespace PartnerBot.Tests.Recognizers.Numbers;

/// <summary>One case of a Recognizers-Text model spec.</summary>
internal sealed record SpecCase(string Model, string Language, string Input, IReadOnlyList<SpecResult> Results)
{
    /// <summary>Names the case in the list of deviations without copying it.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Input)))[..10];

    public static IEnumerable<SpecCase> Read(string file, string model, string language)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return [.. document.RootElement.EnumerateArray().Select(item => new SpecCase(
            model, language, item.GetProperty(nameof(Input)).GetString()!,
                [.. item.GetProperty(nameof(Results)).EnumerateArray().Select(SpecResult.Read)]))];
    }

    /// <summary>Same entities in the same order, each with span, type and the whole resolution.</summary>
    public bool IsMetBy(IReadOnlyList<Entity> entities) =>
        entities.Count == Results.Count && Results.Zip(entities).All(pair => pair.First.IsMetBy(pair.Second));
}
