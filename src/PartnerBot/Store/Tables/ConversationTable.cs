using PartnerBot.Store.Sqlite;
using PartnerBot.Turns;

namespace PartnerBot.Store.Tables;

/// <summary>Conversations: a head and the state.</summary>
internal sealed class ConversationTable(Connection on)
{
    private const string Head = "version, person, plan, logged, sum, reference";

    private readonly Statement stand = on.Statement("SELECT number, version, logged, person FROM conversation WHERE channel = ?1 AND "
        + "id = ?2");
    private readonly Statement find = on.Statement($"SELECT {Head}, state FROM conversation WHERE channel = ?1 AND id = ?2");
    private readonly Statement findHead = on.Statement($"SELECT {Head} FROM conversation WHERE channel = ?1 AND id = ?2");
    private readonly Statement newest = on.Statement(
        "SELECT id FROM conversation WHERE channel = ?1 AND person = ?2 ORDER BY started DESC, id DESC LIMIT 1");
    private readonly Statement add = on.Statement("""
        INSERT INTO conversation (channel, id, version, person, plan, logged, started, sum, reference, state)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
        """);

    // Without the person, who hardly ever changes and would cost an index entry each turn.
    private readonly Statement change = on.Statement(
        "UPDATE conversation SET version = ?2, plan = ?3, logged = ?4, sum = ?5, reference = ?6, state = ?7 WHERE number = ?1");
    private readonly Statement lead = on.Statement("UPDATE conversation SET person = ?2 WHERE number = ?1");

    /// <summary>Where the conversation stands; all 0 before its first turn.</summary>
    public (long Number, long Version, long Logged, string? Person) Stand(Address address)
    {
        using var rows = stand.With(address.Channel).With(address.Conversation).Rows();
        return rows.Next() ? (rows.Long(0), rows.Long(1), rows.Long(2), rows.Text(3)) : default;
    }

    /// <exception cref="DamagedRecord"/>
    public StoredConversation? Find(Address address)
    {
        try
        {
            using var rows = find.With(address.Channel).With(address.Conversation).Rows();
            if (!rows.Next())
            {
                return null;
            }

            var found = Read(rows, rows.Bytes(6));
            return Checked(address, found).Sum(found.State) == rows.Long(4) ? found : throw Damaged(address);
        }
        catch (SqliteFault fault) when (fault.IsDamage)
        {
            throw Damaged(address);
        }
    }

    /// <summary>The conversation with an empty state.</summary>
    /// <exception cref="DamagedRecord"/>
    public StoredConversation? FindHead(Address address)
    {
        using var rows = findHead.With(address.Channel).With(address.Conversation).Rows();
        if (!rows.Next())
        {
            return null;
        }

        var found = Read(rows, []);
        return Checked(address, found).Heads(rows.Long(4)) ? found : throw Damaged(address);
    }

    public string? Newest(string channel, string person)
    {
        using var rows = newest.With(channel).With(person).Rows();
        return rows.Next() ? rows.Text(0) : null;
    }

    /// <summary>Its number.</summary>
    public long Add(Address address, StoredConversation after, DateTimeOffset at)
    {
        add.With(address.Channel).With(address.Conversation).With(after.Version).With(after.Person).With(after.Plan).With(after.Logged)
            .With(at).With(Checked(address, after).Sum(after.State)).With(after.Reference).With(after.State).Run();
        return on.LastNumber;
    }

    public void Change(long number, Address address, StoredConversation after, string ledBy)
    {
        change.With(number).With(after.Version).With(after.Plan).With(after.Logged)
            .With(Checked(address, after).Sum(after.State)).With(after.Reference).With(after.State).Run();
        if (ledBy != after.Person)
        {
            lead.With(number).With(after.Person).Run();
        }
    }

    /// <summary>Changes the reference if it is the one that was seen. Whoever decided on the old one is overtaken.</summary>
    /// <exception cref="DamagedRecord"/>
    public bool Refer(Address address, byte[] seen, byte[] reference)
    {
        if (Find(address) is not { Reference: { } known } found || !known.AsSpan().SequenceEqual(seen))
        {
            return false;
        }

        Change(Stand(address).Number, address, found with { Version = found.Version + 1, Reference = reference }, found.Person);
        return true;
    }

    private static StoredConversation Read(Rows rows, byte[] state) =>
        new(rows.Long(0), state, rows.BytesOrNull(5), rows.Text(1), rows.TextOrNull(2), rows.Long(3));

    private static Checksum Checked(Address address, StoredConversation it) =>
        default(Checksum).With(address.Channel).With(address.Conversation).With(it.Version).With(it.Person).With(it.Plan).With(it.Logged)
            .With(it.Reference);

    private static DamagedRecord Damaged(Address address) => new("conversation", address.ToString());
}
