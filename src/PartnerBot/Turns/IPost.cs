namespace PartnerBot.Turns;

/// <summary>Carries kept outgoing activities to their connectors.</summary>
public interface IPost
{
    /// <summary>Called after the commit; order within a conversation is kept. Never throws: what fails stays in the outbox.</summary>
    void Send(IReadOnlyList<Outbound> outbound);
}
