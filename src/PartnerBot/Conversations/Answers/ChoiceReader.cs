using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Recognizers;
using PartnerBot.Recognizers.Choices;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Answers;

/// <summary>Options of a list by id (from a card), words, number or position, several at once; other words where the field is open.</summary>
internal static class ChoiceReader
{
    private static readonly char[] Separators = [',', ';', '\n'];

    // The question that follows, or the card, names the options.
    private static readonly Reading Refused = new Reading.Refused(new Line("answer.no-option"));

    public static Reading Read(Field field, string words, Language language)
    {
        var options = field.Options!;
        var parts = words.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.All(options.Ids.Contains))
        {
            return new Reading.Taken(new Value.Chosen(field.Kind == FieldKind.One ? [parts[0]] : [.. parts.Distinct()]));
        }

        var choices = options.Ids.Select(id => Choice(options, id, language)).ToList();
        var found = ChoiceRecognizer.Recognize(words, choices, language).Where(entity => entity.TypeName == "choice").ToList();
        // Words that fit several options equally well are no choice among them.
        var sure = found.Where(entity => !field.Open || IsName(entity, choices) || !InPassing.Is(entity, words, language)).Where(entity => found.Count(other => other.Start == entity.Start) == 1 || entity.Resolution.Score is null or > 0.5).ToList();
        var chosen = sure.Select(entity => entity.Resolution.Value!).Distinct().ToList();
        return field.Kind == FieldKind.One ? One(field, words, chosen) : Several(field, parts, sure, chosen);
    }

    /// <summary>Hardly a word is left over beside the chosen options.</summary>
    public static bool IsWhole(Field field, string words, Language language)
    {
        var choices = field.Options!.Ids.Select(id => Choice(field.Options, id, language)).ToList();
        var covered = ChoiceRecognizer.Recognize(words, choices, language)
            .Where(entity => entity.TypeName == "choice" && entity.Resolution.Score is null or > 0.5)
            .Select(entity => (entity.Start, entity.End)).Distinct().Sum(span => span.End - span.Start + 1);
        return covered * 3 >= words.Trim().Length * 2 && covered > 0;
    }

    // "Children up to 6" is what an option is called, whatever number stands in it.
    private static bool IsName(Entity entity, IReadOnlyList<Choice> choices) =>
        choices.Any(choice => choice.Synonyms.Prepend(choice.Label).Contains(entity.Text, StringComparer.OrdinalIgnoreCase));

    private static Reading One(Field field, string words, List<string> chosen) => chosen switch
    {
        [var only] => new Reading.Taken(new Value.Chosen([only])),
        _ when field.Open => new Reading.Taken(new Value.Chosen([], words)),
        _ => Refused,
    };

    private static Reading Several(Field field, string[] parts, List<Entity> sure, List<string> chosen)
    {
        var (ids, said) = (parts.Where(field.Options!.Ids.Contains), parts.Where(part => !field.Options!.Ids.Contains(part)).ToArray());
        var pieces = field.Open ? OwnWords.Apart(said) : said;
        var own = pieces.Where(IsOwn).ToList();
        chosen = [.. ids.Concat(chosen).Distinct()];
        return own.Count > 0 && !field.Open || (own.Count == 0 && chosen.Count == 0)
            ? Refused
            : new Reading.Taken(new Value.Chosen(chosen, own.Count > 0 ? string.Join(", ", own) : null));

        // What says more than an option's name is the person's own words; an option's name may itself have a comma.
        bool IsOwn(string piece) => !sure.Any(entity => entity.Text.Contains(piece, StringComparison.Ordinal))
            && (sure.Any(entity => piece.Contains(entity.Text, StringComparison.Ordinal)) ? field.Open && OwnWords.SayMore(piece, sure) : pieces.Length == 1 || OwnWords.Say(piece));
    }

    private static Choice Choice(OptionSet options, string id, Language language)
    {
        var key = options.Key(id);
        var other = language == Language.German ? Language.English : Language.German;
        return new Choice(id, Words.Say(language, key))
        {
            Synonyms = [Words.Say(other, key), .. Also(language, key), .. Also(other, key)],
        };
    }

    private static string[] Also(Language language, string key) =>
        Words.Has(language, $"also.{key}") ? Words.Raw(language, $"also.{key}").Split(", ") : [];
}
