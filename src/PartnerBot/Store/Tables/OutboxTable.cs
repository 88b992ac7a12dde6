using PartnerBot.Store.Sqlite;
using PartnerBot.Turns;

namespace PartnerBot.Store.Tables;

/// <summary>Activities to send: here until they are sent, or parked with a reason.</summary>
internal sealed class OutboxTable(Connection on)
{
    private readonly Statement add = on.Statement("INSERT INTO outbox (channel, conversation, at, sum, json) VALUES (?1, ?2, ?3, ?4, ?5)");
    private readonly Statement remove = on.Statement("DELETE FROM outbox WHERE number = ?1");
    private readonly Statement park = on.Statement("UPDATE outbox SET parked = ?2 WHERE number = ?1");
    private readonly Statement read = on.Statement($"""
        SELECT number, channel, conversation, sum, json FROM outbox WHERE number > ?1 AND parked IS NULL ORDER BY number LIMIT {Pages.Size}
        """);

    private readonly Statement one = on.Statement("SELECT number, channel, conversation, sum, json FROM outbox WHERE number = ?1 AND parked IS NULL");
    private readonly Statement addressOf = on.Statement("SELECT channel, conversation FROM outbox WHERE number = ?1");

    public Address? AddressOf(long number)
    {
        using var rows = addressOf.With(number).Rows();
        return rows.Next() ? new Address(rows.Text(0), rows.Text(1)) : null;
    }

    public long Add(Address address, DateTimeOffset at, byte[] json)
    {
        add.With(address.Channel).With(address.Conversation).With(at).With(Sum(address, json)).With(json).Run();
        return on.LastNumber;
    }

    /// <summary>Whether it was there.</summary>
    public bool Settle(long number, string? parkedBecause) =>
        (parkedBecause is null ? remove.With(number) : park.With(number).With(parkedBecause)).Run() > 0;

    /// <summary>A page of what is unsent after a number, each with whether it is as it was kept.</summary>
    public IReadOnlyList<(Outbound Line, bool Whole)> After(long number)
    {
        var lines = new List<(Outbound, bool)>();
        using var rows = read.With(number).Rows();
        while (rows.Next())
        {
            lines.Add(Line(rows));
        }

        return lines;
    }

    /// <summary>What is unsent under a number, and whether it is as it was kept.</summary>
    public (Outbound Line, bool Whole)? Find(long number)
    {
        using var rows = one.With(number).Rows();
        return rows.Next() ? Line(rows) : null;
    }

    private static (Outbound Line, bool Whole) Line(Rows rows)
    {
        var line = new Outbound(rows.Long(0), new Address(rows.Text(1), rows.Text(2)), rows.Bytes(4));
        return (line, Sum(line.Address, line.Json) == rows.Long(3));
    }

    private static long Sum(Address address, byte[] json) => default(Checksum).With(address.Channel).With(address.Conversation).Sum(json);
}
