using System.Diagnostics.CodeAnalysis;

namespace PartnerBot.Store;

/// <summary>One kept record does not match its checksum. It is never served; everything beside it works.</summary>
/// <param name="kind">What it is: plan, conversation, upload, delivery key.</param>
/// <param name="id">Which one.</param>
[SuppressMessage("Naming", "CA1710", Justification = "Words of the domain: catch (DamagedRecord damaged).")]
public sealed class DamagedRecord(string kind, string id)
    : Exception($"The {kind} '{id}' is damaged on the disk and is not shown. Restore it from a backup; everything else works.")
{
    public string Kind { get; } = kind;

    public string Id { get; } = id;
}
