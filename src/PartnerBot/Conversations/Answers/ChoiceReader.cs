using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Answers;

/// <summary>Options of a list by id (from a card), by their words, or by number; other words where the field is open.</summary>
internal static class ChoiceReader
{
    private static readonly char[] Separators = [',', ';', '\n', '+'];

    public static Reading Read(Field field, string words, Language language)
    {
        var found = new List<string>();
        var other = new List<string>();
        var parts = field.Kind == FieldKind.Several
            ? words.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : [words];
        foreach (var part in parts)
        {
            if (Match(field.Options!, part, language) is { } option)
            {
                found.Add(option);
            }
            else
            {
                other.Add(part);
            }
        }

        return other.Count > 0 && !field.Open
            ? new Reading.Refused(new Line("answer.no-option", ("options", Options(field, language))))
            : new Reading.Taken(new Value.Chosen([.. found.Distinct()], other.Count > 0 ? string.Join(", ", other) : null));
    }

    private static string Options(Field field, Language language) =>
        string.Join(", ", field.Options!.Ids.Select(id => Words.Say(language, field.Options.Key(id))));

    private static string? Match(OptionSet options, string part, Language language)
    {
        if (options.Ids.Contains(part))
        {
            return part;
        }

        if (int.TryParse(part.TrimEnd('.', ')'), out var number) && number >= 1 && number <= options.Ids.Count)
        {
            return options.Ids[number - 1];
        }

        return options.Ids.FirstOrDefault(id => Same(Words.Say(language, options.Key(id)), part))
            ?? options.Ids.FirstOrDefault(id => part.Length >= 4 && Words.Say(language, options.Key(id)).StartsWith(part, StringComparison.CurrentCultureIgnoreCase));
    }

    private static bool Same(string label, string part) => label.Equals(part, StringComparison.OrdinalIgnoreCase);
}
