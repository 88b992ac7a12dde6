namespace PartnerBot.Turns;

/// <summary>The ledger of reminders. What belongs to a turn or a message is kept with it (<see cref="Keeping.Ledger"/>).</summary>
public interface ILedger
{
    /// <summary>
    /// Takes up what is due, and what others took up and did not bring to an end: all due notices of at most <paramref name="most"/> people.
    /// Nobody else gets them until the lease is over.
    /// </summary>
    /// <param name="now">The time that people see.</param>
    /// <param name="real">Real time: leases follow it.</param>
    Task<IReadOnlyList<LedgerLine>> Claim(DateTimeOffset now, DateTimeOffset real, TimeSpan lease, int most);

    /// <summary>Those of the claimed notices that are still the claimer's: nobody has taken or cancelled them since.</summary>
    ValueTask<IReadOnlyList<LedgerLine>> Held(IReadOnlyList<LedgerLine> lines, CancellationToken stop = default);

    /// <summary>Settles without a message; those that somebody else holds by now are left alone.</summary>
    Task Settle(IReadOnlyList<Settled> settled, DateTimeOffset at);

    /// <summary>Keeps a change without a message, whole or not at all; false where somebody was faster with what it rests on.</summary>
    Task<bool> Keep(LedgerChange change, DateTimeOffset at);

    /// <summary>A try has failed: they may be claimed again from then on. Parks those that have failed too often.</summary>
    Task GiveBack(IReadOnlyList<LedgerLine> lines, DateTimeOffset from, string why, DateTimeOffset at);

    /// <summary>Brings the instants of waiting notices in step with today's time zone rules; how many have moved. Their local times stay.</summary>
    Task<int> Rectify();

    /// <summary>Waiting notices that were put off by a clock that was ahead of this moment.</summary>
    ValueTask<IReadOnlyList<LedgerLine>> Ahead(DateTimeOffset now, CancellationToken stop = default);

    /// <summary>Gives waiting notices other moments; those that have changed meanwhile are left alone.</summary>
    Task Retime(IReadOnlyList<Retimed> retimed, DateTimeOffset at);

    /// <summary>A person's notices: the open ones, and the latest of the others.</summary>
    ValueTask<IReadOnlyList<LedgerLine>> Lines(string person, CancellationToken stop = default);

    /// <summary>What did not reach anybody in a plan (or in any, for null): waiting for a door, or parked.</summary>
    ValueTask<IReadOnlyList<LedgerLine>> Stuck(string? plan, CancellationToken stop = default);

    /// <summary>How a person can be told something, with the plans it is about, all from one moment.</summary>
    ValueTask<Addressee> Addressee(Wanted who, CancellationToken stop = default);

    /// <summary>The same of many people, with their conversations; null for whom something of it is damaged, which <see cref="Addressee"/> names.</summary>
    ValueTask<IReadOnlyList<Addressee?>> AddressBook(IReadOnlyList<Wanted> people, CancellationToken stop = default);

    /// <summary>Keeps deliveries to different conversations in one commit, each all or nothing as a turn is; a refused one does the others no harm.</summary>
    Task<IReadOnlyList<Kept>> Keep(IReadOnlyList<Keeping> deliveries);
}
