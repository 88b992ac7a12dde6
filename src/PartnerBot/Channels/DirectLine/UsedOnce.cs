namespace PartnerBot.Channels.DirectLine;

/// <summary>Remembers which stream tokens were used, for as long as they would live.</summary>
internal sealed class UsedOnce(TimeProvider clock)
{
    private readonly Lock gate = new();
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private readonly Queue<(string Id, long Until)> ages = new();

    /// <summary>How many are remembered.</summary>
    public int Known => used.Count;

    /// <summary>True the first time. Those used late stand behind those used early, so a few are remembered a minute longer than needed.</summary>
    public bool Use(string id, long until)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        lock (gate)
        {
            // Exp has passed by more than a second: such a token is refused before it comes here.
            while (ages.TryPeek(out var oldest) && oldest.Until < now - 1)
            {
                used.Remove(ages.Dequeue().Id);
            }

            if (!used.Add(id))
            {
                return false;
            }

            ages.Enqueue((id, until));
            return true;
        }
    }
}
