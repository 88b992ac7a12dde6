using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Recognizers.Numbers;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Answers;

/// <summary>Numbers within a field's bounds, in figures or words: "6", "sechs Stunden", "about 2.5".</summary>
internal static class NumberReader
{
    public static Reading Read(Field field, string words, Language language)
    {
        if (NumberRecognizer.Recognize(words, language) is not [var entity, ..] || entity.Amount() is not { } amount)
        {
            return new Reading.Refused(new Line("answer.no-number"));
        }

        return amount < field.Min || amount > field.Max
            ? new Reading.Refused(new Line("answer.out-of-bounds", ("min", field.Min ?? decimal.MinValue), ("max", field.Max ?? decimal.MaxValue)))
            : new Reading.Taken(new Value.Number(amount));
    }
}
