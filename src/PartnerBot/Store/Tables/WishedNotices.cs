using PartnerBot.Planning.Reminding;
using PartnerBot.Store.Sqlite;
using PartnerBot.Turns;
using static PartnerBot.Store.Tables.NoticeRows;

namespace PartnerBot.Store.Tables;

/// <summary>Keeps the open rows of the ledger in step with what a plan or a person wishes.</summary>
internal sealed class WishedNotices(Connection on)
{
    private readonly Statement openOfPlan = on.Statement($"SELECT {Whole} FROM notice WHERE plan = ?1 AND state <= 2");
    private readonly Statement openOwn = on.Statement($"SELECT {Whole} FROM notice WHERE person = ?2 AND plan = ?1 AND state <= 2");
    private readonly Statement put = on.Statement("""
        INSERT INTO notice (person, plan, item, day, cause, urgent, whom, due_day, due_time, zone, instant, state, changed)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 0, ?12)
        ON CONFLICT (person, plan, item, day) DO UPDATE SET cause = excluded.cause, urgent = excluded.urgent, whom = excluded.whom,
            due_day = excluded.due_day, due_time = excluded.due_time, zone = excluded.zone, instant = excluded.instant,
            state = 0, changed = excluded.changed, token = token + 1, tries = 0, lease = NULL, why = NULL
        WHERE (state = 0 AND instant > excluded.changed) OR state = 6
        """);

    private readonly Statement cancel = on.Statement(
        "UPDATE notice SET state = 6, token = token + 1, lease = NULL, why = ?2, changed = ?3 WHERE number = ?1 AND state <= 2 AND outbox IS NULL");

    // A day on which something was told or called off already is another row; that one stays what it is.
    private readonly Statement move = on.Statement("""
        UPDATE OR IGNORE notice SET day = ?2, cause = ?3, urgent = ?4, whom = ?5, due_day = ?6, due_time = ?7, zone = ?8, instant = ?9,
            changed = ?10, token = token + 1, tries = 0, lease = NULL, why = NULL
        WHERE number = ?1 AND state = 0
        """);

    /// <summary>Brings the open notices of a plan, or a person's own, in step with what is wished.</summary>
    public void Bring(Wishes wishes, DateTimeOffset at)
    {
        var open = Read((wishes.Plan.Length == 0 ? openOwn.With(wishes.Plan).With(wishes.Person) : openOfPlan.With(wishes.Plan)).Rows())
            .Where(line => wishes.Person is null || line.Notice.Key.Person == wishes.Person).ToDictionary(line => line.Notice.Key);
        var wished = wishes.All.Where(notice => wishes.Person is null || notice.Key.Person == wishes.Person).ToDictionary(notice => notice.Key);
        // A date that moves takes its reminders along, row by row: half the work of calling them off and wishing them anew.
        var free = open.Values.Where(line => !wished.ContainsKey(line.Notice.Key)).OrderBy(line => line.Notice.Key.Day)
            .GroupBy(line => (line.Notice.Key.Person, line.Notice.Key.Item)).ToDictionary(same => same.Key, same => new Queue<LedgerLine>(same));
        foreach (var notice in wished.Values)
        {
            if (open.TryGetValue(notice.Key, out var line))
            {
                if (line.State == NoticeState.Queued && line.Notice != notice)
                {
                    Put(notice, at);
                }
            }
            // What lies behind today was told, or nobody wished it then; only what is still open stays. Of one's own, today's hour that is over is behind as well.
            else if (notice.Key.Day >= wishes.Today && (notice.Cause != Cause.Own || notice.Due.Instant > at)
                && !(free.GetValueOrDefault((notice.Key.Person, notice.Key.Item)) is { } lines && wishes.Person is null && Move(lines, notice, at)))
            {
                Put(notice, at);
            }
        }

        foreach (var line in free.Values.SelectMany(lines => lines))
        {
            cancel.With(line.Number).With("unwanted").With(at).Run();
        }
    }

    private bool Move(Queue<LedgerLine> lines, Notice notice, DateTimeOffset at)
    {
        if (!lines.TryPeek(out var line) || line.State != NoticeState.Queued)
        {
            return false;
        }

        var due = notice.Due;
        var moved = move.With(line.Number).With(Iso(notice.Key.Day)).With((long)notice.Cause).With(notice.Urgent ? 1L : 0L).With(notice.Whom)
            .With(Iso(due.Day)).With(Iso(due.Time)).With(due.Zone).With(due.Instant).With(at).Run() > 0;
        if (moved)
        {
            lines.Dequeue();
        }

        return moved;
    }

    private void Put(Notice notice, DateTimeOffset at)
    {
        var (key, due) = (notice.Key, notice.Due);
        put.With(key.Person).With(key.Plan).With(key.Item).With(Iso(key.Day)).With((long)notice.Cause).With(notice.Urgent ? 1L : 0L).With(notice.Whom)
            .With(Iso(due.Day)).With(Iso(due.Time)).With(due.Zone).With(due.Instant).With(at).Run();
    }
}
