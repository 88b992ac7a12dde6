using PartnerBot.Planning;
using PartnerBot.Planning.Reminding;

namespace PartnerBot.Reminders;

/// <summary>All on which a delivery to one person is decided, with the versions seen.</summary>
internal sealed record Known(PersonSettings Settings, long SettingsVersion, IReadOnlyDictionary<string, Plan> Plans);
