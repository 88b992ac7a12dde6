using PartnerBot.Conversations;
using PartnerBot.Planning;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Reminding;

namespace PartnerBot.Turns;

/// <summary>
/// Keeps the ledger in step with what a turn changes, in the same transaction: a task ticked before a reminder's commit is never told.
/// </summary>
internal static class Noting
{
    public static Noted Of(Decision.Made made, Recalled recalled, Heard heard, DateTimeOffset now, Ladder ladder)
    {
        var own = made.Records.FirstOrDefault(change => change.Kind == PersonSettings.Kind && change.Id == heard.Person);
        var touched = made.Plan is { } plan && made.Edits.Count > 0 && Touches(plan, made.Edits);
        if (!touched && own is null)
        {
            return new Noted();
        }

        var people = (made.Plan is null ? [] : Wishing.Whose(made.Plan)).Append(heard.Person).Distinct().ToList();
        var missing = people.Select(person => new RecordKey(PersonSettings.Kind, person)).Where(key => !recalled.Ones.ContainsKey(key)).ToList();
        return missing.Count > 0 ? new Noted(Need: new Need.Some(missing))
            : own is not null && recalled.Ledger is null ? new Noted(Need: new Need.Reminders())
            : Note(made, recalled, heard, people, own, now, ladder);
    }

    private static Noted Note(
        Decision.Made made, Recalled recalled, Heard heard, IReadOnlyList<string> people, RecordChange? own, DateTimeOffset now, Ladder ladder)
    {
        var kept = people.ToDictionary(person => person, person => recalled.Ones[new RecordKey(PersonSettings.Kind, person)]);
        var learnt = own is null ? Zone(heard, kept[heard.Person]) : null;
        var changed = own ?? learnt;
        var settings = people.ToDictionary(person => person, person => PersonSettings.Of(kept[person]));
        if (changed is not null)
        {
            settings[heard.Person] = changed.Json is null ? new PersonSettings() : PersonJson.Read(changed.Json);
        }

        // The earliest day that is anywhere on earth.
        var today = DateOnly.FromDateTime(now.UtcDateTime.AddHours(-12));
        var wishes = new List<Wishes>();
        if (made.Plan is { } plan)
        {
            wishes.Add(new Wishes(plan.Id, null, Wishing.Of(plan, person => settings.GetValueOrDefault(person) ?? new PersonSettings(), now, ladder), today));
        }

        var mine = settings[heard.Person];
        if (own is not null)
        {
            wishes.Add(new Wishes("", heard.Person, Wishing.Own(heard.Person, mine, now), today));
        }

        return new Noted(new LedgerChange
        {
            Wishes = wishes,
            Retimed = own is null ? [] : [.. Retime(recalled.Ledger!, made.Plan, mine, now)],
            Plans = made is { Plan: { } still, Edits.Count: 0 } ? [(still.Id, still.Version)] : [],
            Records = [.. people.Select(person => (new RecordKey(PersonSettings.Kind, person), kept[person]?.Version ?? 0))],
        })
        {
            Records = learnt is null ? [] : [learnt],
        };
    }

    // The plan at hand is wished anew as a whole; what waits in other plans keeps its day and gets the new hour and zone.
    private static IEnumerable<Retimed> Retime(IReadOnlyList<LedgerLine> lines, Plan? plan, PersonSettings settings, DateTimeOffset now) =>
        from line in lines
        let notice = line.Notice
        where line.State == NoticeState.Queued && notice.Key.Plan.Length > 0 && notice.Key.Plan != plan?.Id && notice.Due.Instant > now
        let due = Timing.Of(settings, notice.Key.Day, notice.Cause, notice.Urgent, now)
        where due != notice.Due
        select new Retimed(line.Number, line.Token, due);

    private static bool Touches(Plan plan, IReadOnlyList<Edit> edits) =>
        plan.Entries.Any(entry => Occasions.Forms.Contains(entry.Form)) || edits.Any(edit => edit is Edit.EntryRemoved);

    // The client tells its zone with every message; a zone that the person named stays.
    private static RecordChange? Zone(Heard heard, LibraryRecord? kept)
    {
        var known = PersonSettings.Of(kept);
        return heard.Activity.LocalTimezone is { } zone && !known.ZoneSaid && known.Zone != zone && Zones.Has(zone)
            ? (known with { Zone = zone }).Change(heard.Person, kept?.Version ?? 0)
            : null;
    }
}
