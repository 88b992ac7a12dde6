using System.Text.Json;
using PartnerBot.Planning.Forms;

namespace PartnerBot.Planning.History;

/// <summary>A plan's structure as the library's own recipe: without names, dates, addresses and anything confidential.</summary>
public sealed record OwnRecipe(string Title, IReadOnlyList<OwnRecipe.Part> Parts)
{
    /// <summary>The kind of its record.</summary>
    public const string Kind = "own-recipe";

    private static readonly string[] Progress = ["state", "reason", "proof"];

    public static OwnRecipe Of(Plan plan, string title) => new(
        title,
        [.. plan.Entries.Where(entry => Journey.Find(entry.Form) is { Confidential: false }).Select(entry => new Part(entry.Form, Kept(entry))).Where(part => part.Values.Count > 0)]);

    /// <summary>The edits that begin a plan by this recipe; what was left out is asked as in any plan.</summary>
    public IEnumerable<Edit> Begin(Plan plan)
    {
        var added = plan.Added;
        foreach (var part in Parts.Where(part => Journey.Find(part.Form) is not null))
        {
            var form = Journey.Form(part.Form);
            var id = form.Many ? $"{form.Id}-{++added}" : form.Id;
            added += form.Many ? 0 : 1;
            yield return new Edit.EntryAdded(id, form.Id);
            foreach (var (field, value) in part.Values.Where(value => form.Field(value.Key) is not null))
            {
                yield return new Edit.Answered(id, field, value);
            }
        }
    }

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, HistoryJson.Default.OwnRecipe);

    public static OwnRecipe Read(byte[] json) => JsonSerializer.Deserialize(json, HistoryJson.Default.OwnRecipe)!;

    private static Dictionary<string, Value> Kept(Entry entry)
    {
        var form = Journey.Form(entry.Form);
        return entry.Answers
            .Where(answer => form.Field(answer.Key) is { } field && Stays(form, field, answer.Value.Value))
            .ToDictionary(answer => answer.Key, answer => answer.Value.Value);
    }

    private static bool Stays(Form form, Field field, Value value) =>
        value is not (Value.Skipped or Value.Day)
        && !field.Confidential && !field.Contact
        && field.Kind is not (FieldKind.Person or FieldKind.Email or FieldKind.Phone or FieldKind.Url)
        && !(form.Id == "partner" && field == form.Naming)
        && !(form.Id == "role" && field.Id == "organisation")
        && !(form.Id == "task" && Progress.Contains(field.Id));

    /// <summary>One entry of the plan.</summary>
    public sealed record Part(string Form, IReadOnlyDictionary<string, Value> Values);
}
