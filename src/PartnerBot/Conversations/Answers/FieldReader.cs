using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Answers;

/// <summary>Reads what was typed, or put into a card, as the answer to a field.</summary>
public static class FieldReader
{
    /// <param name="plan">The plan at hand: its people and its dates may be meant.</param>
    public static Reading Read(Field field, string text, Language language, DateTime local, Plan? plan = null)
    {
        var words = Clean(text);
        return words switch
        {
            "" => new Reading.Refused(new Line("answer.empty")),
            // "No" to "Who may sign?" is nobody's name.
            _ when !field.Required && !field.IsChoice && field.Kind != FieldKind.Paragraph && YesNo.IsBareNo(words) => new Reading.Taken(new Value.Skipped()),
            _ when (field.Open || field.Kind is FieldKind.Line or FieldKind.Paragraph or FieldKind.Person) && YesNo.IsBareYes(words) => new Reading.Refused(new Line("answer.bare-yes")),
            _ when words.Length > field.MaxLength => new Reading.Refused(new Line("answer.too-long", ("most", field.MaxLength), ("length", words.Length))),
            _ => field.Kind switch
            {
                FieldKind.Number => NumberReader.Read(field, words, language),
                FieldKind.Day => WhenReader.ReadDay(words, language, local, plan, field.Past),
                FieldKind.Due => WhenReader.Read(words, language, local, plan),
                FieldKind.Person => PersonReader.Read(words, language, Acquaintances.Of(plan)),
                FieldKind.Money => AmountReader.Money(words, language, local),
                FieldKind.Duration => AmountReader.Length(words, language, local),
                FieldKind.Rhythm => AmountReader.Rhythm(words, language, local),
                FieldKind.One or FieldKind.Several => ChoiceReader.Read(field, words, language),
                FieldKind.Email => ContactReader.Email(words),
                FieldKind.Phone => ContactReader.Phone(words),
                FieldKind.Url => ContactReader.Url(words),
                _ => new Reading.Taken(new Value.Words(words)),
            },
        };
    }

    // Control characters have no place in a plan; line breaks and tabs do.
    private static string Clean(string text) =>
        (text.AsSpan().ContainsAnyInRange('\0', '\u001f') || text.AsSpan().ContainsAnyInRange('\u007f', '\u009f')
            ? string.Concat(text.Where(c => !char.IsControl(c) || c is '\n' or '\t'))
            : text).Trim();
}
