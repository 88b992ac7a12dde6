using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Texts;

namespace PartnerBot.Conversations;

/// <summary>Finds the field a person names: "change the audience", „Zielgruppe ändern“. The entry at hand is meant, else the newest of its form.</summary>
internal static class FieldFinder
{
    /// <summary>All that match equally well, those of the current form first.</summary>
    public static IReadOnlyList<Position.At> Find(Plan plan, Place place, string what, Language language)
    {
        var wanted = Bare(what);
        var (current, at) = place is Place.Asking(var form, var entry, _) ? (form, entry) : ((string?)null, (string?)null);
        var ranked = Journey.All.SelectMany(step => step.Forms)
            .SelectMany(form => form.Fields.Select(field => (Form: form, Field: field, Rank: Rank(form, field, wanted, language))))
            .Where(match => match.Rank > 0 && EntryOf(plan, match.Form, at) is { } id && match.Field.Applies(plan.Entry(id) ?? new Entry(id, match.Form.Id)))
            .OrderByDescending(match => match.Rank).ThenByDescending(match => match.Form.Id == current)
            .ToList();
        if (ranked.Count == 0)
        {
            return [];
        }

        var best = ranked.Where(match => match.Rank == ranked[0].Rank).ToList();
        var here = best.Where(match => match.Form.Id == current).ToList();
        return [.. (here.Count > 0 ? here : best).Select(match => new Position.At(match.Form, EntryOf(plan, match.Form, at)!, match.Field))];
    }

    /// <summary>The field of that id (<c>form.field</c>) in the newest entry of its form; empty when the form has none yet.</summary>
    public static IReadOnlyList<Position.At> ById(Plan plan, string id) =>
        id.Split('.') is [var formId, var fieldId] && Journey.Find(formId) is { } form && form.Field(fieldId) is { } field && EntryOf(plan, form, null) is { } entry
            ? [new Position.At(form, entry, field)]
            : [];

    private static string? EntryOf(Plan plan, Form form, string? at) =>
        (plan.Of(form.Id).FirstOrDefault(entry => entry.Id == at) ?? plan.Of(form.Id).LastOrDefault())?.Id ?? (form.Many ? null : form.Id);

    private static int Rank(Form form, Field field, string wanted, Language language)
    {
        var names = Words.Raw(language, $"field.{form.Id}.{field.Id}").Split(',', '/')
            .Concat(Words.Has(language, $"names.{form.Id}.{field.Id}") ? Words.Raw(language, $"names.{form.Id}.{field.Id}").Split(',') : [])
            .Select(Bare).ToList();
        return names.Contains(wanted) ? 3
            : names.Any(name => wanted.Length >= 4 && name.StartsWith(wanted, StringComparison.Ordinal)) ? 2
            : names.Any(name => wanted.Length >= 5 && name.Contains(wanted, StringComparison.Ordinal)) ? 1
            : 0;
    }

    private static string Bare(string words)
    {
        var bare = words.Trim().TrimEnd('.', '!', '?').ToLowerInvariant();
        foreach (var article in (string[])["the ", "our ", "die ", "der ", "das ", "den ", "unsere ", "unseren "])
        {
            if (bare.StartsWith(article, StringComparison.Ordinal))
            {
                return bare[article.Length..];
            }
        }

        return bare;
    }
}
