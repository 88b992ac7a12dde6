using PartnerBot.Store.Sqlite;
using PartnerBot.Turns;

namespace PartnerBot.Store.Tables;

/// <summary>The conversations' own logs.</summary>
internal sealed class LogTable(Connection on)
{
    private readonly Statement add = on.Statement("INSERT INTO log (channel, conversation, number, sum, json) VALUES (?1, ?2, ?3, ?4, ?5)");
    private readonly Statement read = on.Statement("""
        SELECT number, sum, json FROM log WHERE channel = ?1 AND conversation = ?2 AND number > ?3 ORDER BY number LIMIT ?4
        """);

    public void Add(Address address, Logged line) =>
        add.With(address.Channel).With(address.Conversation).With(line.Number).With(Sum(address, line)).With(line.Json).Run();

    /// <summary>The lines after a number, each with whether it is as it was kept.</summary>
    public IReadOnlyList<(Logged Line, bool Whole)> After(Address address, long number, int most)
    {
        var lines = new List<(Logged, bool)>();
        using var rows = read.With(address.Channel).With(address.Conversation).With(number).With(most).Rows();
        while (rows.Next())
        {
            var line = new Logged(rows.Long(0), rows.Bytes(2));
            lines.Add((line, Sum(address, line) == rows.Long(1)));
        }

        return lines;
    }

    private static long Sum(Address address, Logged line) =>
        default(Checksum).With(address.Channel).With(address.Conversation).With(line.Number).Sum(line.Json);
}
