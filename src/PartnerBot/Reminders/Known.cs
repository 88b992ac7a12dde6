using PartnerBot.Planning;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Reminding;
using PartnerBot.Turns;

namespace PartnerBot.Reminders;

/// <summary>All on which a delivery to one person is decided, with the versions seen.</summary>
internal sealed record Known(PersonSettings Settings, long SettingsVersion, IReadOnlyList<PersonDoor> Doors, IReadOnlyDictionary<string, Plan> Plans)
{
    /// <summary>Where the person is spoken to: through the channel they chose, else where they spoke last; null where no door is open.</summary>
    public PersonDoor? Door => Doors.Where(door => door.Shut is null).OrderByDescending(door => door.Address.Channel == Settings.Channel).FirstOrDefault();

    /// <summary>The address of who is written to instead: by their own wish, or because no door is open.</summary>
    public string? Letterbox(Mail.Mailer? mailer) =>
        Settings.Mail is { } mail && mailer?.Takes(mail) == true && (Door is null || Settings.Channel == PersonSettings.ByMail) ? mail : null;

    public static Wanted Wanted(string person, IReadOnlyList<LedgerLine> lines) =>
        new(person, new RecordKey(PersonSettings.Kind, person), [.. lines.Select(line => line.Notice.Key.Plan).Where(id => id.Length > 0).Distinct()]);

    /// <exception cref="System.Text.Json.JsonException">The kept bytes are damaged or from a newer PartnerBot.</exception>
    public static Known Of(Addressee found, Aliases aliases) => new(
        PersonSettings.Of(found.Settings), found.Settings?.Version ?? 0, found.Doors, found.Plans.ToDictionary(plan => plan.Id, plan => aliases.Seen(plan.Read())));
}
