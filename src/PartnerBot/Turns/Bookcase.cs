using PartnerBot.Conversations.Knowing;

namespace PartnerBot.Turns;

/// <summary>Holds the shelf that answers now; a new one takes its place as a whole when the library's own articles change.</summary>
public sealed class Bookcase(Desk first)
{
    private volatile Desk current = first;

    public Desk Desk => current;

    public void Replace(Desk next) => current = next;
}
