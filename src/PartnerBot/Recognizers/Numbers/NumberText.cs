using System.Globalization;
using PartnerBot.Texts;

namespace PartnerBot.Recognizers.Numbers;

/// <summary>Between values and Recognizers-Text's notation of them: 15 digits, a decimal comma in German.</summary>
public static class NumberText
{
    /// <summary>The amount of a number, percentage, ordinal or currency entity; null where the entity has none ("dollars") or it does not
    /// fit.</summary>
    public static decimal? Amount(this Entity entity)
    {
        var value = entity?.Resolution.Value?.TrimEnd('%').Replace(',', '.');
        return decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount) ? amount : null;
    }

    internal static string Format(double value, Language language)
    {
        var text = Math.Abs(value) is >= 1e15 and < 1e28 && value == Math.Floor(value)
            ? ((decimal)value).ToString(CultureInfo.InvariantCulture)
            : value.ToString("G15", CultureInfo.InvariantCulture);
        return language == Language.German ? text.Replace('.', ',') : text;
    }
}
