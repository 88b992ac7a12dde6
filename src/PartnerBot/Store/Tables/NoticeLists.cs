using PartnerBot.Store.Sqlite;
using PartnerBot.Turns;
using static PartnerBot.Store.Tables.NoticeRows;

namespace PartnerBot.Store.Tables;

/// <summary>What is read of the ledger by person, by plan, or as a whole.</summary>
internal sealed class NoticeLists(Connection on)
{
    private const int Portion = 500;

    /// <summary>A year and a little: who asks why they were reminded asks about last spring at most.</summary>
    private static readonly TimeSpan Life = TimeSpan.FromDays(400);

    private readonly Statement ofPerson = on.Statement(
        $"SELECT {Whole} FROM notice WHERE person = ?1 ORDER BY state <= 2 DESC, changed DESC LIMIT 300");

    private readonly Statement stuck = on.Statement(
        $"SELECT {Whole} FROM notice WHERE state IN (2, 5) AND (?1 IS NULL OR plan = ?1) ORDER BY changed DESC LIMIT 100");

    // The oldest rows have the smallest numbers: looking no further costs the writer nothing, however long the ledger is.
    private readonly Statement forget = on.Statement($"""
        DELETE FROM notice WHERE number < (SELECT min(number) FROM notice) + {Portion} AND state >= 3 AND changed < ?1
        """);

    private readonly Statement waits = on.Statement("""
        SELECT 1 WHERE EXISTS (SELECT 1 FROM notice WHERE state = 0 AND instant <= ?1) OR EXISTS (SELECT 1 FROM notice WHERE state = 1 AND lease <= ?2 AND outbox IS NULL)
        """);

    private readonly Statement instants = on.Statement($"SELECT {Whole}, instant FROM notice WHERE state = 0");
    private readonly Statement move = on.Statement("UPDATE notice SET instant = ?2 WHERE number = ?1");
    private readonly Statement ahead = on.Statement($"SELECT {Whole} FROM notice WHERE state = 0 AND changed > ?1");

    /// <summary>There is something to claim.</summary>
    public bool Waits(DateTimeOffset now, DateTimeOffset real) => Any(waits.With(now).With(real).Rows());

    /// <summary>Instants follow from the local times; the rules of a zone may have changed since they were worked out.</summary>
    public int Rectify()
    {
        var moved = Misplaced(instants.Rows());
        foreach (var (number, instant) in moved)
        {
            move.With(number).With(instant).Run();
        }

        return moved.Count;
    }

    /// <summary>Forgets a portion of what was told or dropped long ago; whether there is more.</summary>
    public bool Forget(DateTimeOffset now) => forget.With(now - Life).Run() == Portion;

    public IReadOnlyList<LedgerLine> Ahead(DateTimeOffset now) => Read(ahead.With(now).Rows());

    public IReadOnlyList<LedgerLine> Of(string person) => Read(ofPerson.With(person).Rows());

    public IReadOnlyList<LedgerLine> Stuck(string? plan) => Read(stuck.With(plan).Rows());
}
