using PartnerBot.Conversations.Answers;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Commands;

/// <summary>"Form der Zusammenarbeit: Probephase": the name of a field or of its form, a colon, and what shall stand there.</summary>
internal static class Labelled
{
    private const int LongestLabel = 60;
    private const int Longest = 300;

    /// <summary>Among free words it may as well be one of them.</summary>
    private const double Certain = 0.9;

    public static Command? Read(string text, Scene scene)
    {
        var colon = text.Length > Longest ? -1 : text.IndexOf(':', StringComparison.Ordinal);
        if (colon is <= 0 or > LongestLabel || scene.Plan is not { } plan || text[(colon + 1)..].Trim() is not { Length: > 0 } value || text.Contains('\n', StringComparison.Ordinal))
        {
            return null;
        }

        var label = text[..colon].Trim();
        var fitting = Enum.GetValues<Language>().SelectMany(language => Named(label, language)).Distinct().Where(id => !BeginsEntry(id) && Fits(id, value, scene)).ToList();
        return fitting.Find(id => FieldFinder.ById(plan, id).Count == 1) is { } field ? new Command("change-field", label) { Id = field, Value = value, Words = text, Score = Certain }
            // Nothing is there yet that could have it: it is kept, and the step asks whom or what it belongs to.
            : fitting is [var first, ..] ? new Command("open-step", first) { Id = Journey.All.First(step => step.Forms.Any(form => first.StartsWith($"{form.Id}.", StringComparison.Ordinal))).Id, Value = value, Words = text, Score = Certain }
            : null;
    }

    private static bool Fits(string id, string value, Scene scene) =>
        id.Split('.') is [var form, var name] && Journey.Find(form)?.Field(name) is { } field && FieldReader.Read(field, value, scene.State.Language, scene.Local, scene.Plan) is Reading.Taken;

    // What names an entry begins a new one ("Aufgabe: Plakat"); the reader of commands knows that.
    private static bool BeginsEntry(string id) => id.Split('.') is [var form, var name] && Journey.Find(form) is { Many: true } known && known.Naming.Id == name;

    // The field of that name, else the fields of the form of that name that offer a choice: they can tell whether the words are for them.
    private static IEnumerable<string> Named(string label, Language language) =>
        Fields.Of(language).Where(field => field.Synonyms.Prepend(field.Label).Contains(label, StringComparer.OrdinalIgnoreCase)).Select(field => field.Id)
            .Concat(from step in Journey.All
                    from form in step.Forms
                    where Words.Raw(language, $"form.{form.Id}").Equals(label, StringComparison.OrdinalIgnoreCase)
                    from field in form.Fields
                    where field is { IsChoice: true, Open: false }
                    select $"{form.Id}.{field.Id}");
}
