using PartnerBot.Channels.BotFramework.Connecting.Errands;

namespace PartnerBot.Channels.BotFramework.Connecting;

/// <summary>How far one activity has come on its way. Lives in memory only: after a crash it begins anew.</summary>
internal sealed class Journey
{
    private readonly Stack<byte[]> pieces = new();
    private long? slot;

    /// <summary>Tries so far.</summary>
    public int Tries { get; set; }

    /// <summary>Timestamp of the first try.</summary>
    public long FirstTry { get; set; }

    /// <summary>The moment that the throttle promised.</summary>
    public ref long? Slot => ref slot;

    /// <summary>The piece to send of an activity that was too large in one; null when it goes as it is.</summary>
    public byte[]? Piece => pieces.Count == 0 ? null : pieces.Peek();

    /// <summary>How far it has come, where it is an errand.</summary>
    public Work? Work { get; set; }

    /// <summary>How long to wait before the next try; null when it was tried for long enough.</summary>
    public TimeSpan? Wait(Patience patience, TimeProvider time, TimeSpan? wish)
    {
        FirstTry = Tries++ == 0 ? time.GetTimestamp() : FirstTry;
        return time.GetElapsedTime(FirstTry) < Patience.Longest ? patience.Wait(Tries, wish) : null;
    }

    /// <summary>Whether the conversation was not found and has to be opened anew.</summary>
    public Reopening Reopening { get; set; }

    /// <summary>The piece that was too large still, or the whole, becomes smaller ones.</summary>
    public void Replace(IReadOnlyList<byte[]> smaller)
    {
        pieces.TryPop(out _);
        foreach (var piece in smaller.Reverse())
        {
            pieces.Push(piece);
        }
    }

    /// <summary>What was to be sent is there; whether another piece follows.</summary>
    public bool Next() => pieces.TryPop(out _) && pieces.Count > 0;
}
