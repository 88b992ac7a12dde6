namespace PartnerBot.Channels.DirectLine;

/// <summary>A limited number of places, of which one person takes only some.</summary>
internal sealed class Places(int most, int mostPerPerson)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, int> taken = new(StringComparer.Ordinal);
    private int all;

    /// <summary>Takes a place, to be given back by <see cref="Leave"/>; null when there is one, else what to answer.</summary>
    public Refusal? Enter(string user)
    {
        lock (gate)
        {
            var own = taken.GetValueOrDefault(user);
            if (own >= mostPerPerson)
            {
                return Refusal.TooManySockets;
            }

            if (all >= most)
            {
                return Refusal.NoRoom;
            }

            taken[user] = own + 1;
            all++;
            return null;
        }
    }

    public void Leave(string user)
    {
        lock (gate)
        {
            all--;
            if (--taken[user] == 0)
            {
                taken.Remove(user);
            }
        }
    }
}
