using PartnerBot.Planning.Directory;

namespace PartnerBot.Planning.Partners;

/// <summary>A kind of partner that nobody in the plan stands for, and what it would add.</summary>
/// <param name="Kind">Id of the kind.</param>
/// <param name="Audiences">Groups of the plan that nobody in it reaches, and this kind does.</param>
/// <param name="Resources">What the plan lacks, nobody brings, and this kind usually has.</param>
/// <param name="Organisations">Of that kind in the directory, not in the plan.</param>
public sealed record Suggestion(
    string Kind, IReadOnlyList<string> Audiences, IReadOnlyList<string> Resources, IReadOnlyList<(string Id, Organisation Organisation)> Organisations);
