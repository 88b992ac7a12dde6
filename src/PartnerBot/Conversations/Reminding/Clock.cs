using System.Globalization;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Reminding;

/// <summary>A time of day in the reader's language.</summary>
internal sealed record Clock(TimeOnly Time) : IShown
{
    public string In(Language language) => language == Language.German
        ? Time.ToString(Time.Minute == 0 ? "H 'Uhr'" : "H:mm 'Uhr'", CultureInfo.InvariantCulture)
        : Time.ToString("h:mm tt", CultureInfo.InvariantCulture);
}
