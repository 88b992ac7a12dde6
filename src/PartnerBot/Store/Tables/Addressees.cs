using PartnerBot.Turns;

namespace PartnerBot.Store.Tables;

/// <summary>How people can be told something.</summary>
internal static class Addressees
{
    /// <exception cref="DamagedRecord"/>
    public static Addressee Find(AllTables on, Wanted who) => new(
        on.Records.Find(who.Settings), on.Doors.Of(who.Person), [.. who.Plans.Select(on.WholePlans.Find).OfType<StoredPlan>()]);

    /// <summary>With the conversations behind the open doors; null where something of it is damaged.</summary>
    public static Addressee? FindWhole(AllTables on, Wanted who)
    {
        try
        {
            var found = Find(on, who);
            return found with
            {
                Talks = found.Doors.Where(door => door.Shut is null).Select(door => (door.Address, Talk: on.Conversations.Find(door.Address)))
                    .Where(one => one.Talk is not null).ToDictionary(one => one.Address, one => one.Talk!),
            };
        }
        catch (DamagedRecord)
        {
            return null;
        }
    }
}
