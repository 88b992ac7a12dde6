using System.Globalization;
using PartnerBot.Planning.Reminding;
using PartnerBot.Store.Sqlite;
using PartnerBot.Turns;

namespace PartnerBot.Store.Tables;

/// <summary>Reads rows of the ledger.</summary>
internal static class NoticeRows
{
    public const string Whole = "number, person, plan, item, day, cause, urgent, whom, due_day, due_time, zone, state, token, tries, changed, why";

    public static List<LedgerLine> Read(Rows rows)
    {
        var lines = new List<LedgerLine>();
        using (rows)
        {
            while (rows.Next())
            {
                var key = new NoticeKey(rows.Text(2), rows.Text(3), rows.Text(1), Day(rows.Text(4)));
                var notice = new Notice(key, (Cause)rows.Long(5), Due(rows))
                {
                    Urgent = rows.Long(6) != 0,
                    Whom = rows.TextOrNull(7),
                };
                lines.Add(new LedgerLine(rows.Long(0), notice, (NoticeState)rows.Long(11), rows.Long(12), (int)rows.Long(13), rows.Time(14), rows.TextOrNull(15)));
            }
        }

        return lines;
    }

    /// <summary>Rows with the instant behind <see cref="Whole"/>, where that is not what the local time comes to.</summary>
    public static IReadOnlyList<(long Number, DateTimeOffset Instant)> Misplaced(Rows rows)
    {
        var misplaced = new List<(long, DateTimeOffset)>();
        using (rows)
        {
            while (rows.Next())
            {
                if (Due(rows).Instant is var instant && instant != rows.Time(16))
                {
                    misplaced.Add((rows.Long(0), instant));
                }
            }
        }

        return misplaced;
    }

    public static bool Any(Rows rows)
    {
        using (rows)
        {
            return rows.Next();
        }
    }

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Iso(TimeOnly time) => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    private static Moment Due(Rows rows) => new(Day(rows.Text(8)), Time(rows.Text(9)), rows.Text(10));

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static TimeOnly Time(string iso) => TimeOnly.ParseExact(iso, "HH:mm:ss", CultureInfo.InvariantCulture);
}
