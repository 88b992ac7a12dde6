namespace PartnerBot.Planning.Remarks;

/// <summary>A file as a plan knows it; its bytes lie in the store.</summary>
/// <param name="Id">Under which it was sent.</param>
/// <param name="Type">As the sender's client called it; for showing only, nobody relies on it.</param>
/// <param name="Size">In bytes.</param>
public sealed record Evidence(string Id, string Name, string Type, long Size)
{
    /// <summary>What one plan may hold, and what of it may come from each person outside the library.</summary>
    public const int MostFiles = 100;
    public const long MostBytes = 200L << 20;
    public const int MostFilesOfPartner = 20;
    public const long MostBytesOfPartner = 50L << 20;
}
