using PartnerBot.Recognizers;
using PartnerBot.Recognizers.Choices;
using PartnerBot.Recognizers.Mentions;
using PartnerBot.Recognizers.Numbers;
using PartnerBot.Recognizers.Sequences;
using PartnerBot.Recognizers.Times;
using PartnerBot.Texts;
using PartnerBot.Understanding;

namespace Benchmarks;

/// <summary>Everything a typed message may go through: command reading in a plan with names in it, all recognisers, choices, mentions.</summary>
internal sealed class UnderstandStages
{
    private static readonly DateTime Now = new(2026, 11, 21, 10, 0, 0);

    private static readonly IReadOnlyList<Mentionable> Known =
    [
        .. new (string, string[])[]
        {
            ("Elif Kaya", ["Kita", "kindergarten"]), ("Jonas Reiter", ["Stellvertretung", "deputy"]), ("Maria Sommer", ["Jugendamt"]),
            ("Dr. Peter Lang", ["Museum"]), ("Ana Duarte", ["school"]), ("Tom Becker", []), ("Kita Sonnenschein", ["Kita"]), ("Stadtmuseum", ["Museum"]),
        }.Select((name, at) => new Mentionable($"{at}", name.Item1) { IsPerson = at < 6, Roles = name.Item2 }),
    ];

    private static readonly IReadOnlyList<Choice> Options =
    [
        .. new (string, string[])[]
        {
            ("Kita", ["kindergarten", "daycare"]), ("Schule", ["school", "Grundschule"]), ("Museum", ["museum"]), ("Verein", ["club", "association"]),
            ("Seniorenheim", ["care home"]), ("Volkshochschule", ["VHS", "adult education"]), ("Unternehmen", ["company", "business"]), ("Behörde", ["authority"]),
        }.Select(option => new Choice(option.Item1, option.Item1) { Synonyms = option.Item2 }),
    ];

    private static readonly Surroundings Plan = new()
    {
        Plans = [new NamedThing("p1", "Leseclub Nord"), new NamedThing("p2", "Vorlesen im Park")],
        Partners = [new NamedThing("6", "Kita Sonnenschein"), new NamedThing("7", "Stadtmuseum")],
        People = [.. Known.Take(6).Select(person => new NamedThing(person.Id, person.Name))],
        Tasks = [new NamedThing("t1", "Flyer drucken"), new NamedThing("t2", "Raum buchen")],
    };

    private readonly CommandReader commands = new();

    public UnderstandStages()
    {
        Stages =
        [
            ("entities", (text, language) => Recognizer.Recognize(text, language, Now)),
            ("commands", (text, language) => commands.Read(text, language, Plan)),
            ("choices", (text, language) => ChoiceRecognizer.Recognize(text, Options, language)),
            ("mentions", (text, language) => MentionRecognizer.Recognize(text, Known, language)),
        ];
        Each =
        [
            ("all stages", All), .. Stages,
            ("- e-mail", (text, language) => EmailRecognizer.Recognize(text, language)),
            ("- web address", (text, language) => UrlRecognizer.Recognize(text, language)),
            ("- time", (text, language) => TimeRecognizer.Recognize(text, language, Now)),
            ("- telephone", (text, language) => PhoneNumberRecognizer.Recognize(text, language)),
            ("- money", (text, language) => CurrencyRecognizer.Recognize(text, language)),
            ("- percentage", (text, language) => PercentageRecognizer.Recognize(text, language)),
            ("- ordinal", (text, language) => OrdinalRecognizer.Recognize(text, language)),
            ("- number", (text, language) => NumberRecognizer.Recognize(text, language)),
            ("- yes or no", (text, language) => BooleanRecognizer.Recognize(text, language)),
        ];
    }

    /// <summary>All stages together, each of them, and the models within the entities.</summary>
    public IReadOnlyList<(string Stage, Action<string, Language> Read)> Each { get; }

    private IReadOnlyList<(string Stage, Action<string, Language> Read)> Stages { get; }

    public void All(string text, Language language)
    {
        foreach (var (_, read) in Stages)
        {
            read(text, language);
        }
    }
}
