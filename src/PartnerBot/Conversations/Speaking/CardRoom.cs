using PartnerBot.Planning;
using PartnerBot.Planning.Forms;

namespace PartnerBot.Conversations.Speaking;

/// <summary>
/// How much of a form goes on one card, so that its message stays below the 28 KB (UTF-16) that clients take. It depends on the answers alone,
/// so that whoever takes the card back knows whether all of the form was on it.
/// </summary>
internal static class CardRoom
{
    /// <summary>In UTF-16 units, with what belongs to every message taken off.</summary>
    private const int Room = 11_600;
    private const int Heading = 1_500;
    private const int PerField = 200;
    private const int PerOption = 60;

    /// <summary>A sentence above the field and in both twins says what is wrong.</summary>
    private const int PerFault = 400;

    /// <summary>Of an answer so much stands in the text twin, which goes out as a summary too.</summary>
    private const int Twin = 120;

    /// <summary>The fields that fit, in their order; what went wrong comes first.</summary>
    public static IReadOnlyList<Field> Fitting(IReadOnlyList<Field> fields, Func<Field, string> text, Func<Field, bool> urgent)
    {
        var room = Room - Heading;
        var fitting = fields.OrderByDescending(urgent).TakeWhile(field => (room -= Cost(field, text(field)) + (urgent(field) ? PerFault : 0)) >= 0).ToHashSet();
        return [.. fields.Where(fitting.Contains)];
    }

    /// <summary>The asked fields that have no place on the form's own card and stand among its further details.</summary>
    public static IReadOnlyList<Field> Beyond(Form form, Entry entry) =>
        form.Asked(entry).ToList() is var asked ? [.. asked.Except(Fitting(asked, field => Text(entry[field.Id]), _ => false))] : [];

    /// <summary>Every field of the card was on it, whoever may have shortened or taken out an answer meanwhile.</summary>
    /// <param name="changed">The plan is not the one of which the card was drawn.</param>
    public static bool TookAll(Form form, Entry entry, bool details, bool changed)
    {
        var fields = details ? [.. form.Details(entry), .. Beyond(form, entry)] : form.Asked(entry).ToList();
        return Fitting(fields, field => changed && entry[field.Id] is null ? new string('x', field.MaxLength) : Text(entry[field.Id]), _ => false).Count == fields.Count;
    }

    /// <summary>What of an answer stands on a card.</summary>
    public static string Text(Value? value) => value switch
    {
        Value.Words(var words) => words,
        Value.Chosen(var options, var other) => string.Join(',', options) + other,
        null or Value.Skipped => "",
        _ => "31.12.2027, noch etwas",
    };

    private static int Cost(Field field, string text) => PerField + (PerOption * (field.Options?.Ids.Count ?? 0)) + Written.Length(text) + (2 * Math.Min(Written.Length(text), Twin));
}
