using PartnerBot.Planning.Directory;

namespace PartnerBot.Conversations.Directory.Importing;

/// <summary>Reads how a list is to be read: "Spalte 3: Ort", "Column 3: nothing", "Zeile 1: Überschrift".</summary>
internal static class ColumnWords
{
    private const int LastNumber = 5_000;
    private static readonly string[] Columns = ["spalte", "column"];
    private static readonly string[] Rows = ["zeile", "row", "line"];
    private static readonly string[] Headings = ["ueberschrift", "ueberschriften", "kopfzeile", "heading", "headings", "header"];
    private static readonly string[] Nothing = ["nichts", "egal", "weglassen", "nothing", "ignore"];
    private static readonly string[] Between = ["ist", "sind", "enthaelt", "der", "die", "das", "is", "are", "holds", "the"];

    /// <summary>What changes in the mapping, or null for words that say nothing of the kind.</summary>
    public static Func<Mapping, Mapping>? Read(string text)
    {
        var words = OrganisationName.Words(text).ToList();
        var place = words.FindIndex(word => Columns.Contains(word) || Rows.Contains(word));
        if (place < 0 || place + 1 >= words.Count || !int.TryParse(words[place + 1], out var number) || number is < 1 or > LastNumber)
        {
            return null;
        }

        List<string> rest = [.. words.Skip(place + 2).Where(word => !Between.Contains(word))];
        return (Rows.Contains(words[place]), rest) switch
        {
            (true, [var only]) when Headings.Contains(only) => mapping => mapping with { Header = number - 1 },
            (false, [var only]) when Nothing.Contains(only) => mapping => mapping.Without(number - 1),
            (false, { Count: > 0 }) when HeaderWords.FieldOf(string.Join(' ', rest)) is { } field => mapping => mapping.With(field, number - 1),
            _ => null,
        };
    }
}
