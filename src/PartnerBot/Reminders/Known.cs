using PartnerBot.Planning;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Reminding;
using PartnerBot.Turns;

namespace PartnerBot.Reminders;

/// <summary>All on which a delivery to one person is decided, with the versions seen.</summary>
internal sealed record Known(PersonSettings Settings, long SettingsVersion, IReadOnlyList<PersonDoor> Doors, IReadOnlyDictionary<string, Plan> Plans)
{
    public static async ValueTask<Known> Of(ILedger ledger, Aliases aliases, string person, IReadOnlyList<LedgerLine> lines)
    {
        var found = await ledger.Addressee(person, new RecordKey(PersonSettings.Kind, person), [.. lines.Select(line => line.Notice.Key.Plan).Where(id => id.Length > 0).Distinct()]);
        return new Known(
            PersonSettings.Of(found.Settings), found.Settings?.Version ?? 0, found.Doors, found.Plans.ToDictionary(plan => plan.Id, plan => aliases.Seen(plan.Read())));
    }
}
