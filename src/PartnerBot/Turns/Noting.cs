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
    public static Noted Of(Decision.Made made, Recalled recalled, Heard heard, string person, DateTimeOffset now, Ladder ladder)
    {
        var own = made.Records.FirstOrDefault(change => change.Kind == PersonSettings.Kind && change.Id == person);
        var touched = made.Plan is { } plan && made.Edits.Count > 0 && Touches(plan, made.Edits);
        var others = made.Records.Where(change => change is { Kind: PersonSettings.Kind, Json: not null } && change.Id != person).ToList();
        if (!touched && own is null && others.Count == 0)
        {
            return made.Again.Count == 0 ? new Noted() : new Noted(new LedgerChange { Retimed = [.. Again(recalled.Stuck ?? [], made.Again)] });
        }

        var people = (made.Plan is null ? [] : Wishing.Whose(made.Plan)).Append(person).Distinct().ToList();
        var missing = people.Select(one => new RecordKey(PersonSettings.Kind, one)).Where(key => !recalled.Ones.ContainsKey(key)).ToList();
        return missing.Count > 0 ? new Noted(Need: new Need.Some(missing))
            : own is not null && recalled.Ledger is null ? new Noted(Need: new Need.Reminders())
            : Note(made, recalled, heard, person, people, own, others, now, ladder);
    }

    private static Noted Note(
        Decision.Made made, Recalled recalled, Heard heard, string person, IReadOnlyList<string> people, RecordChange? own,
        IReadOnlyList<RecordChange> others, DateTimeOffset now, Ladder ladder)
    {
        var kept = people.ToDictionary(one => one, one => recalled.Ones[new RecordKey(PersonSettings.Kind, one)]);
        var learnt = own is null ? Zone(heard, person, kept[person]) : null;
        var changed = own ?? learnt;
        var settings = people.ToDictionary(one => one, one => PersonSettings.Of(kept[one]));
        if (changed is not null)
        {
            settings[person] = changed.Json is null ? new PersonSettings() : PersonJson.Read(changed.Json);
        }

        // The earliest day that is anywhere on earth.
        var today = DateOnly.FromDateTime(now.UtcDateTime.AddHours(-12));
        var wishes = new List<Wishes>();
        if (made.Plan is { } plan)
        {
            wishes.Add(new Wishes(plan.Id, null, Wishing.Of(plan, one => settings.GetValueOrDefault(one) ?? new PersonSettings(), now, ladder), today));
        }

        wishes.AddRange(others.Select(other => new Wishes("", other.Id, Wishing.Own(other.Id, PersonJson.Read(other.Json!), now), today)));
        var mine = settings[person];
        if (own is not null)
        {
            wishes.Add(new Wishes("", person, Wishing.Own(person, mine, now), today));
        }

        return new Noted(new LedgerChange
        {
            Wishes = wishes,
            Retimed = own is null ? [] : [.. Retime(recalled.Ledger!, made.Plan, mine, now)],
            Plans = made is { Plan: { } still, Edits.Count: 0 } ? [(still.Id, still.Version)] : [],
            Records = [.. people.Select(one => (new RecordKey(PersonSettings.Kind, one), kept[one]?.Version ?? 0))],
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

    // At their own moments, which are over: at once.
    private static IEnumerable<Retimed> Again(IReadOnlyList<LedgerLine> stuck, IReadOnlyList<NoticeKey> keys) =>
        stuck.Where(line => line.State == NoticeState.Parked && keys.Contains(line.Notice.Key)).Select(line => new Retimed(line.Number, line.Token, line.Notice.Due));

    private static bool Touches(Plan plan, IReadOnlyList<Edit> edits) => edits.Any(edit => edit.OnReminders(plan))
        && (plan.Entries.Any(entry => Occasions.Forms.Contains(entry.Form)) || edits.Any(edit => edit is Edit.EntryRemoved));

    // The client tells its zone with every message; a zone that the person named stays.
    private static RecordChange? Zone(Heard heard, string person, LibraryRecord? kept)
    {
        var known = PersonSettings.Of(kept);
        return heard.Activity.LocalTimezone is { } zone && !known.ZoneSaid && known.Zone != zone && Zones.Has(zone)
            ? (known with { Zone = zone }).Change(person, kept?.Version ?? 0)
            : null;
    }
}
