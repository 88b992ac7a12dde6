using System.Globalization;
using PartnerBot.Texts;

namespace PartnerBot.Recognizers.Times.Planning;

/// <summary>Gives seasons, school years and fiscal years their days; Recognizers-Text leaves them unresolved.</summary>
internal static class Named
{
    private static readonly string[] Present = ["this", "current", "dies", "laufend", "aktuell"];
    private static readonly string[] Coming = ["next", "coming", "upcoming", "nächst", "naechst", "kommend", "folgend"];
    private static readonly string[] NewOnes = ["new", "neu"];
    private static readonly string[] Past = ["last", "past", "previous", "letzt", "vergangen", "vorig"];

    public static (DateOnly First, DateOnly Last)? Of(Entity entity, TimeValue value, Language language, DateOnly today, TimeContext context) => value.Timex switch
    {
        ['S', 'Y', ..] when value.Mod == "start" => Next(context.SchoolYearMonth, today),
        ['S', 'Y', .. var year] => YearFrom(context.SchoolYearMonth, Number(year), entity.Text, today, 0),
        ['F', 'Y', .. var year] => Fiscal(context.FiscalYearMonth ?? (language == Language.German ? 1 : 7), Number(year), entity.Text, today),
        [.., 'S', 'P'] => Season(value.Timex, 3, today),
        [.., 'S', 'U'] => Season(value.Timex, 6, today),
        [.., 'F', 'A'] => Season(value.Timex, 9, today),
        [.., 'W', 'I'] => Season(value.Timex, 12, today),
        _ => null,
    };

    /// <summary>The year of which the beginning is still to come.</summary>
    private static (DateOnly First, DateOnly Last) Next(int month, DateOnly today)
    {
        var first = new DateOnly(today.Year, month, 1);
        return Months(first >= today ? first : first.AddYears(1), 12);
    }

    /// <summary>Seasons of the meteorologists, three whole months each; without a year the one that is not over.</summary>
    private static (DateOnly First, DateOnly Last) Season(string timex, int month, DateOnly today)
    {
        if (timex.Length > 2)
        {
            return Months(new DateOnly(int.Parse(timex.AsSpan(0, 4), CultureInfo.InvariantCulture), month, 1), 3);
        }

        return Enumerable.Range(today.Year - 1, 3).Select(year => Months(new DateOnly(year, month, 1), 3)).First(season => season.Last >= today);
    }

    /// <summary>A fiscal year bears the number of the year in which it ends.</summary>
    private static (DateOnly First, DateOnly Last) Fiscal(int month, int? year, string text, DateOnly today) =>
        YearFrom(month, year, text, today, month == 1 ? 0 : -1);

    private static (DateOnly First, DateOnly Last) YearFrom(int month, int? year, string text, DateOnly today, int shift)
    {
        // "This" and "next" count from the year that is running, not from the calendar year.
        var running = today.Month >= month ? today.Year : today.Year - 1;
        var first = Begins(text, Present) ? running
            : Begins(text, Coming) || (Begins(text, NewOnes) && today.Month is var now && (now < month || now > month + 1)) ? running + 1
            : Begins(text, Past) ? running - 1
            : year + shift ?? running;
        return Months(new DateOnly(first, month, 1), 12);
    }

    private static bool Begins(string text, string[] words) =>
        Array.Exists(words, word => text.Split(' ').Any(part => part.StartsWith(word, StringComparison.OrdinalIgnoreCase)));

    private static (DateOnly First, DateOnly Last) Months(DateOnly first, int count) => (first, first.AddMonths(count).AddDays(-1));

    private static int? Number(string year) => int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
