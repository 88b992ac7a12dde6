using PartnerBot.Store.Sqlite;
using PartnerBot.Turns;

namespace PartnerBot.Store.Tables;

/// <summary>The conversations' own logs.</summary>
internal sealed class LogTable(Connection on)
{
    private readonly Statement add = on.Statement("INSERT INTO log (conversation, line, sum, json) VALUES (?1, ?2, ?3, ?4)");
    private readonly Statement read = on.Statement($"""
        SELECT l.line, l.sum, l.json FROM conversation c JOIN log l ON l.conversation = c.number
        WHERE c.channel = ?1 AND c.id = ?2 AND l.line > ?3 ORDER BY l.line LIMIT {Pages.Size}
        """);

    public void Add(long conversation, Address address, Logged line) =>
        add.With(conversation).With(line.Number).With(Sum(address, line)).With(line.Json).Run();

    /// <summary>A page of lines after a number, each with whether it is as it was kept.</summary>
    public IReadOnlyList<(Logged Line, bool Whole)> After(Address address, long number)
    {
        var lines = new List<(Logged, bool)>();
        using var rows = read.With(address.Channel).With(address.Conversation).With(number).Rows();
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
