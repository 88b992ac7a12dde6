using PartnerBot.Store.Sqlite;
using PartnerBot.Turns;

namespace PartnerBot.Store.Tables;

/// <summary>The history of every plan: who, when, what; each edit's number is the version that it made.</summary>
internal sealed class EditTable(Connection on)
{
    private readonly Statement add = on.Statement(
        "INSERT INTO plan_edit (plan, number, at, person, sum, json) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");

    public void Add(PlanChange change, DateTimeOffset at, string person)
    {
        var number = change.Seen;
        foreach (var edit in change.Edits)
        {
            number++;
            var sum = default(Checksum).With(change.After.Id).With(number).With(at.ToUnixTimeMilliseconds()).With(person).Sum(edit);
            add.With(change.After.Id).With(number).With(at).With(person).With(sum).With(edit).Run();
        }
    }
}
