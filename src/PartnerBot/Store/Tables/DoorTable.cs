using PartnerBot.Planning.Sharing;
using PartnerBot.Store.Sqlite;
using PartnerBot.Turns;

namespace PartnerBot.Store.Tables;

/// <summary>The conversations in which each person can be reached, one for each channel.</summary>
internal sealed class DoorTable(Connection on)
{
    private const int MostUnreached = 200;

    private static readonly TimeSpan Recent = TimeSpan.FromMinutes(1);

    private readonly Statement of = on.Statement("SELECT channel, conversation, at, shut FROM door WHERE person = ?1 ORDER BY at DESC, channel");
    private readonly Statement open = on.Statement("""
        INSERT INTO door (person, channel, conversation, at) VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT (person, channel) DO UPDATE SET conversation = excluded.conversation, at = excluded.at, shut = NULL
        """);

    private readonly Statement shut = on.Statement("UPDATE door SET shut = ?3 WHERE channel = ?1 AND conversation = ?2 AND shut IS NULL");

    // Whoever has one open door can be reached.
    private readonly Statement unreached = on.Statement($"""
        SELECT person, channel, MAX(at), shut FROM door GROUP BY person HAVING COUNT(*) = COUNT(shut) ORDER BY MAX(at) DESC LIMIT {MostUnreached}
        """);

    /// <summary>People whose every door is shut, those heard of last first.</summary>
    public IReadOnlyList<Unreached> Unreached()
    {
        var people = new List<Unreached>();
        using var rows = unreached.Rows();
        while (rows.Next())
        {
            people.Add(new Unreached(rows.Text(0), rows.Text(1), rows.Time(2), rows.Text(3)));
        }

        return people;
    }

    public IReadOnlyList<PersonDoor> Of(string person)
    {
        var doors = new List<PersonDoor>();
        using var rows = of.With(person).Rows();
        while (rows.Next())
        {
            doors.Add(new PersonDoor(new Address(rows.Text(0), rows.Text(1)), rows.Time(2), rows.TextOrNull(3)));
        }

        return doors;
    }

    /// <summary>The person speaks here.</summary>
    public void Open(string person, Address address, DateTimeOffset at)
    {
        var doors = Of(person);
        // Whoever speaks where they spoke last costs no write, but for once a minute.
        if (doors is [var latest, ..] && latest.Address == address && latest.Shut is null && at - latest.At < Recent && at >= latest.At)
        {
            return;
        }

        open.With(person).With(address.Channel).With(address.Conversation).With(at).Run();
    }

    public void Shut(Address address, string why) => shut.With(address.Channel).With(address.Conversation).With(why).Run();
}
