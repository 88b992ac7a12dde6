namespace PartnerBot.Planning.Reminding;

/// <summary>How far a notice has come. The numbers are kept on the disk.</summary>
public enum NoticeState
{
    /// <summary>Waits for its moment.</summary>
    Queued = 0,

    /// <summary>Taken up by a sender: until the lease is over, or, in the outbox, until the connector has answered.</summary>
    Sending = 1,

    /// <summary>Due, but there is no open door to the person; it goes on as soon as they speak.</summary>
    Waiting = 2,

    Sent = 3,

    /// <summary>Handed over, and nobody knows whether it arrived.</summary>
    Unknown = 4,

    /// <summary>Failed too often; somebody has to look.</summary>
    Parked = 5,

    /// <summary>No longer wanted before it was told.</summary>
    Cancelled = 6,
}
