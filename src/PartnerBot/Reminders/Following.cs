using PartnerBot.Planning.Reminding;
using PartnerBot.Turns;

namespace PartnerBot.Reminders;

/// <summary>What comes back is put down for its next day with whatever becomes of this one; a morning that is over is not put down again.</summary>
internal static class Following
{
    /// <param name="told">Up to when all is told; the next day is one after it.</param>
    public static IEnumerable<Wishes> Of(string person, Known known, DateTimeOffset now, DateTimeOffset told, Ladder ladder)
    {
        var local = Zones.Local(now, known.Settings.In);
        var next = DateOnly.FromDateTime(local).AddDays(TimeOnly.FromDateTime(local) < known.Settings.At ? 0 : 1);
        foreach (var plan in known.Plans.Values.Where(plan => Occasions.Of(plan).Any(occasion => occasion.Rhythm is not null)))
        {
            yield return new Wishes(plan.Id, person, Wishing.Of(plan, other => other == person ? known.Settings : new PersonSettings(), told, ladder), next);
        }

        if (known.Settings.Own.Any(own => own.IsSeries))
        {
            yield return new Wishes("", person, Wishing.Own(person, known.Settings, told), DateOnly.FromDateTime(local));
        }
    }
}
