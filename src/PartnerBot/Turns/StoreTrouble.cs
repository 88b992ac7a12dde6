namespace PartnerBot.Turns;

/// <summary>Nothing could be kept or read: the disk is full, the file is foreign or damaged, the store is closed. The message says what to do.</summary>
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
