namespace PartnerBot.Turns;

/// <summary>Listens to nothing and carries nothing: for a process without that channel.</summary>
internal sealed class Nobody : IListeners, IPost
{
    public void Hear(Address address, IReadOnlyList<Logged> added)
    {
    }

    public void Send(IReadOnlyList<Outbound> outbound)
    {
    }
}
