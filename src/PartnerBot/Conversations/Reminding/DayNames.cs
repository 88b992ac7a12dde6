using System.Globalization;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Reminding;

/// <summary>Days of the week in the reader's language, Monday first.</summary>
internal sealed record DayNames(IReadOnlyList<DayOfWeek> Days) : IShown
{
    public string In(Language language) => string.Join(", ", Days.OrderBy(day => ((int)day + 6) % 7)
        .Select(day => CultureInfo.GetCultureInfo(language.Tag()).DateTimeFormat.GetDayName(day)));
}
