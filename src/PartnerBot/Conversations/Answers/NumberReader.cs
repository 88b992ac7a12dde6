using System.Globalization;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Answers;

/// <summary>Numbers within a field's bounds.</summary>
internal static class NumberReader
{
    public static Reading Read(Field field, string words, Language language)
    {
        var culture = CultureInfo.GetCultureInfo(language.Tag());
        if (!decimal.TryParse(words.Split(' ')[0], NumberStyles.Number, culture, out var amount))
        {
            return new Reading.Refused(new Line("answer.no-number"));
        }

        return amount < field.Min || amount > field.Max
            ? new Reading.Refused(new Line("answer.out-of-bounds", ("min", field.Min ?? decimal.MinValue), ("max", field.Max ?? decimal.MaxValue)))
            : new Reading.Taken(new Value.Number(amount));
    }
}
