using PartnerBot.Planning.Reminding;
using PartnerBot.Store.Sqlite;
using PartnerBot.Turns;
using static PartnerBot.Store.Tables.NoticeRows;

namespace PartnerBot.Store.Tables;

/// <summary>The ledger of reminders: one row for each plan, item, person and occurrence.</summary>
internal sealed class NoticeTable(Connection on)
{
    private const int MostTries = 8;

    private readonly WishedNotices wished = new(on);

    private readonly Statement retime = on.Statement("""
        UPDATE notice SET state = 0, due_day = ?2, due_time = ?3, zone = ?4, instant = ?5, changed = ?6, token = token + 1, lease = NULL, why = ?7
        WHERE number = ?1
        """);

    private readonly Statement duePeople = on.Statement("SELECT person FROM notice WHERE state = 0 AND instant <= ?1 ORDER BY instant LIMIT ?2");
    private readonly Statement left = on.Statement(
        $"SELECT {Whole} FROM notice WHERE state = 1 AND lease <= ?1 AND outbox IS NULL ORDER BY lease LIMIT ?2");

    private readonly Statement due = on.Statement($"SELECT {Whole} FROM notice WHERE person = ?1 AND state = 0 AND instant <= ?2 ORDER BY instant LIMIT 200");
    private readonly Statement claim = on.Statement("UPDATE notice SET state = 1, token = token + 1, lease = ?2 WHERE number = ?1");
    private readonly Statement holds = on.Statement("SELECT 1 FROM notice WHERE number = ?1 AND token = ?2 AND state = 1 AND outbox IS NULL");
    private readonly Statement stands = on.Statement("SELECT 1 FROM notice WHERE number = ?1 AND token = ?2");
    private readonly Statement settle = on.Statement("UPDATE notice SET state = ?2, lease = NULL, outbox = ?3, why = ?4, changed = ?5 WHERE number = ?1");
    private readonly Statement back = on.Statement(
        "UPDATE notice SET state = ?3, lease = ?4, tries = tries + 1, why = ?5, changed = ?6 WHERE number = ?1 AND token = ?2 AND state = 1");

    private readonly Statement posted = on.Statement("UPDATE notice SET state = ?2, outbox = NULL, why = ?3 WHERE outbox = ?1 AND state = 1");
    private readonly Statement wake = on.Statement("UPDATE notice SET state = 0, why = NULL, changed = ?2 WHERE person = ?1 AND state = 2");

    /// <summary>Brings the open notices of a plan, or a person's own, in step with what is wished.</summary>
    public void Bring(Wishes wishes, DateTimeOffset at) => wished.Bring(wishes, at);

    public IReadOnlyList<LedgerLine> Claim(DateTimeOffset now, DateTimeOffset real, DateTimeOffset until, int most)
    {
        var taken = Read(left.With(real).With(most).Rows());
        foreach (var person in People(now, most))
        {
            taken.AddRange(Read(due.With(person).With(now).Rows()));
        }

        foreach (var line in taken)
        {
            claim.With(line.Number).With(until).Run();
        }

        return [.. taken.Select(line => line with { State = NoticeState.Sending, Token = line.Token + 1 })];
    }

    /// <summary>It is claimed with this token and nothing has become of it yet.</summary>
    public bool Holds(long number, long token) => Any(holds.With(number).With(token).Rows());

    public bool Stands(long number, long token) => Any(stands.With(number).With(token).Rows());

    public void Retime(long number, Moment to, DateTimeOffset at, string? why = null) =>
        retime.With(number).With(Iso(to.Day)).With(Iso(to.Time)).With(to.Zone).With(to.Instant).With(at).With(why).Run();

    public void Settle(long number, Fate fate, long? outbox, DateTimeOffset at)
    {
        if (fate is Fate.Later(var to, var reason))
        {
            Retime(number, to, at, reason);
            return;
        }

        var (state, why) = fate switch
        {
            Fate.Sent sent => (NoticeState.Sent, sent.Why),
            Fate.Handed => (NoticeState.Sending, null),
            Fate.Waiting waiting => (NoticeState.Waiting, waiting.Why),
            Fate.Unknown unknown => (NoticeState.Unknown, unknown.Why),
            Fate.Dropped dropped => (NoticeState.Cancelled, dropped.Why),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        settle.With(number).With((long)state).With(outbox).With(why).With(at).Run();
    }

    public bool GiveBack(IReadOnlyList<LedgerLine> lines, DateTimeOffset from, string why, DateTimeOffset at)
    {
        foreach (var line in lines)
        {
            var parked = line.Tries + 1 >= MostTries;
            back.With(line.Number).With(line.Token).With((long)(parked ? NoticeState.Parked : NoticeState.Sending)).With(parked ? null : from.ToUnixTimeMilliseconds()).With(why).With(at).Run();
        }

        return true;
    }

    /// <summary>What became of the activity that it stands in.</summary>
    public void Posted(long outbox, NoticeState state, string? why) => posted.With(outbox).With((long)state).With(why).Run();

    /// <summary>The person has spoken: what waited for that is due.</summary>
    public void Wake(string person, DateTimeOffset at) => wake.With(person).With(at).Run();

    private HashSet<string> People(DateTimeOffset now, int most)
    {
        var people = new HashSet<string>();
        using var rows = duePeople.With(now).With((long)most).Rows();
        while (rows.Next())
        {
            people.Add(rows.Text(0));
        }

        return people;
    }
}
