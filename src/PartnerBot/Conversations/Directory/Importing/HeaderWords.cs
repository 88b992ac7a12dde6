using PartnerBot.Planning.Directory;
using PartnerBot.Spreadsheets;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Directory.Importing;

/// <summary>Recognises headings in German and English; another word for one is a word in the texts (<c>import.header.{field}</c>).</summary>
internal static class HeaderWords
{
    /// <summary>Above the headings may stand a title, a date, a line of remarks.</summary>
    private const int RowsLookedAt = 10;
    private static readonly Dictionary<string, string> Known = Table();

    /// <summary>The field that a heading names, or null.</summary>
    public static string? FieldOf(string heading)
    {
        var words = OrganisationName.Words(heading);
        return Known.TryGetValue(string.Join(' ', words), out var field) ? field
            : words.Count is > 1 and <= 4 && words.Select(word => Known.GetValueOrDefault(word)).OfType<string>().Distinct().ToList() is [var only] ? only
            : null;
    }

    /// <summary>Which column says what, as far as the headings tell. Without headings the first column is the name.</summary>
    public static Mapping Read(Grid grid)
    {
        var best = Enumerable.Range(0, Math.Min(grid.Rows.Count, RowsLookedAt))
            .Select(row => new Mapping(row, Columns(grid, row)))
            .MaxBy(mapping => (mapping.Columns.Count, mapping.Columns.ContainsKey("name") ? 1 : 0, -mapping.Header))!;
        return best.Columns.Count == 0 ? new Mapping(-1, new Dictionary<string, int> { ["name"] = 0 })
            : best.Columns.ContainsKey("name") || FirstFree(grid, best) is not { } free ? best
            : best.With("name", free);
    }

    private static Dictionary<string, int> Columns(Grid grid, int row)
    {
        var columns = new Dictionary<string, int>();
        for (var column = 0; column < grid.Rows[row].Count; column++)
        {
            if (FieldOf(grid[row, column]) is { } field)
            {
                columns.TryAdd(field, column);
            }
        }

        return columns;
    }

    private static int? FirstFree(Grid grid, Mapping mapping) =>
        Enumerable.Range(0, grid.Columns).Where(column => !mapping.Columns.Values.Contains(column)).Cast<int?>().FirstOrDefault();

    private static Dictionary<string, string> Table()
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var field in OrganisationForm.Form.Fields)
            {
                foreach (var word in Words.Raw(language, $"import.header.{field.Id}").Split(", ").Append(Words.Raw(language, $"field.organisation.{field.Id}")))
                {
                    table.TryAdd(string.Join(' ', OrganisationName.Words(word)), field.Id);
                }
            }
        }

        return table;
    }
}
