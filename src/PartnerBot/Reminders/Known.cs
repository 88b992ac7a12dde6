using PartnerBot.Planning;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Reminding;
using PartnerBot.Turns;

namespace PartnerBot.Reminders;

/// <summary>All on which a delivery to one person is decided, with the versions seen.</summary>
internal sealed record Known(PersonSettings Settings, long SettingsVersion, IReadOnlyDictionary<string, Plan> Plans)
{
    public static async Task<Known> Of(IStore store, Aliases aliases, string person, IReadOnlyList<LedgerLine> lines)
    {
        var record = await store.Record(new RecordKey(PersonSettings.Kind, person));
        var plans = new Dictionary<string, Plan>();
        foreach (var id in lines.Select(line => line.Notice.Key.Plan).Where(id => id.Length > 0).Distinct())
        {
            if (await store.Plan(id) is { } stored)
            {
                plans[id] = aliases.Seen(stored.Read());
            }
        }

        return new Known(PersonSettings.Of(record), record?.Version ?? 0, plans);
    }
}
