using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Commands;

/// <summary>How a field is offered to be changed: by its name, and where another field shares that name, with its form.</summary>
internal static class FieldNames
{
    private static readonly HashSet<string>[] Shared = [Names(Language.English), Names(Language.German)];

    /// <summary>The words of the button; typed, they mean the same (<see cref="Buttons"/>).</summary>
    public static Line Change(Position.At at, Language language) =>
        Shared[(int)language].Contains(Words.Raw(language, $"field.{at.Form.Id}.{at.Field.Id}"))
            ? new Line("offer.change-in", ("label", Talk.Label(at.Form, at.Field)), ("form", new Line($"form.{at.Form.Id}")))
            : new Line("offer.change", ("label", Talk.Label(at.Form, at.Field)));

    /// <summary>The words of the button that also names the form, for every field.</summary>
    public static IEnumerable<(string Words, string Id)> InForms(Language language) =>
        from step in Journey.All
        from form in step.Forms
        from field in form.Fields
        select (Words.Say(language, "offer.change-in", ("label", Talk.Label(form, field)), ("form", new Line($"form.{form.Id}"))), $"{form.Id}.{field.Id}");

    private static HashSet<string> Names(Language language) => Fields.Of(language)
        .SelectMany(field => field.Synonyms.Prepend(field.Label).Distinct(StringComparer.OrdinalIgnoreCase))
        .CountBy(name => name, StringComparer.OrdinalIgnoreCase).Where(name => name.Value > 1).Select(name => name.Key)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);
}
