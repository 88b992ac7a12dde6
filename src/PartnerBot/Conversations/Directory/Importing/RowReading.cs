using PartnerBot.Conversations.Answers;
using PartnerBot.Planning;
using PartnerBot.Planning.Directory;
using PartnerBot.Planning.Forms;
using PartnerBot.Spreadsheets;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Directory.Importing;

/// <summary>One row of a list as an organisation, or why it is none.</summary>
internal static class RowReading
{
    /// <summary>What spreadsheets write where a formula failed.</summary>
    private static readonly string[] Errors = ["#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#N/A", "#NULL!", "#NUM!", "#BEZUG!", "#WERT!", "#NV", "#ZAHL!"];

    public static (Organisation? Organisation, Line? Why) Read(Grid grid, int row, Mapping mapping, Language language, DateTime local)
    {
        var name = Cell(grid, row, mapping, "name");
        if (name.Length == 0)
        {
            return (null, new Line("import.row.no-name"));
        }

        if (Errors.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            return (null, new Line("import.row.error", ("cell", name)));
        }

        if (OrganisationName.Key(name).Length == 0)
        {
            return (null, new Line("import.row.no-letters"));
        }

        var facts = new Dictionary<string, Value>();
        var aside = new List<string>();
        foreach (var field in OrganisationForm.Form.Fields)
        {
            var cell = Cell(grid, row, mapping, field.Id);
            if (cell.Length == 0 || Errors.Contains(cell, StringComparer.OrdinalIgnoreCase))
            {
                continue;
            }

            if (cell.Length > field.MaxLength)
            {
                return (null, new Line("import.row.too-long", ("label", new Line($"field.organisation.{field.Id}")), ("most", field.MaxLength), ("length", cell.Length)));
            }

            if (Value(field, cell, language, local) is { } value)
            {
                facts[field.Id] = value;
            }
            else
            {
                // "nur dienstags, 0123 456 oder 789" is no number, but nothing to throw away either.
                aside.Add($"{Words.Raw(language, $"field.organisation.{field.Id}")}: {cell}");
            }
        }

        if (!facts.ContainsKey("kind") && KindWords.In(name) is { } kind)
        {
            facts["kind"] = new Value.Chosen([kind]);
        }

        if (aside.Count > 0)
        {
            var notes = string.Join('\n', [.. facts.GetValueOrDefault("notes") is Value.Words(var written) ? (string[])[written] : [], .. aside]);
            facts["notes"] = new Value.Words(Speaking.Markdown.Cut(notes, OrganisationForm.Form.Field("notes")!.MaxLength));
        }

        return (new Organisation { Facts = facts }, null);
    }

    private static string Cell(Grid grid, int row, Mapping mapping, string field)
    {
        var cell = mapping.Columns.TryGetValue(field, out var column) ? grid[row, column] : "";
        return field is "notes" or "ties" or FurtherContacts.Field ? cell : string.Join(' ', cell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static Value? Value(Field field, string cell, Language language, DateTime local) => field.Kind switch
    {
        FieldKind.One => KindWords.In(cell) is { } kind ? new Value.Chosen([kind]) : new Value.Chosen([], cell),
        FieldKind.Email or FieldKind.Phone or FieldKind.Url => FieldReader.Read(field, cell, language, local) is Reading.Taken(Value.Words(var text), _)
            && (field.Kind == FieldKind.Url || text == cell) ? new Value.Words(text) : null,
        _ => new Value.Words(string.Concat(cell.Where(c => !char.IsControl(c) || c is '\n' or '\t'))),
    };
}
