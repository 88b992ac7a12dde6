using System.Diagnostics.CodeAnalysis;

namespace PartnerBot.Store;

/// <summary>
/// The store cannot do its work now: disk full, read-only, damaged, in use, not ours. The message is one sentence or two for the person who
/// runs PartnerBot and says what to do. What was being kept when it is thrown has not been acknowledged.
/// </summary>
[SuppressMessage("Naming", "CA1710", Justification = "Words of the domain: catch (StoreTrouble trouble).")]
public sealed class StoreTrouble : Exception
{
    public StoreTrouble(string message)
        : base(message)
    {
    }

    public StoreTrouble(string message, Exception cause)
        : base(message, cause)
    {
    }
}
