namespace PartnerBot.Conversations;

/// <summary>A file that a person sent into the conversation and that is kept there.</summary>
/// <param name="Id">Under which it was kept.</param>
public sealed record AttachedFile(string Id, string Name, string? Type)
{
    private static readonly string[] Endings = [".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls"];

    /// <summary>By its name it could be a list; what it really is, its bytes say.</summary>
    public bool MayBeList => Endings.Any(ending => Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
