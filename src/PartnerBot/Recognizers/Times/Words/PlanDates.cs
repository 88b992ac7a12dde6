namespace PartnerBot.Recognizers.Times.Words;

/// <summary>The dates on which plans hang, known by these words even where the plan has no date for them yet.</summary>
internal static class PlanDates
{
    /// <summary>Single words; names of several words are rules beside the tables.</summary>
    public static IReadOnlyDictionary<string, object> English { get; } = Names(
        ("kickoff", "kick-off"),
        ("hearing", "hearing"),
        ("signing signature", "signing"),
        ("opening launch", "event"));

    public static IReadOnlyDictionary<string, object> German { get; } = Names(
        ("auftakt auftakttreffen auftaktveranstaltung auftaktgespräch kickoff startschuss", "kick-off"),
        ("haushaltsberatung haushaltsberatungen haushaltssitzung haushaltsanhörung haushaltsdebatte etatberatung etatberatungen anhörung", "hearing"),
        ("unterzeichnung vertragsunterzeichnung unterschrift vertragsunterschrift vertragsabschluss", "signing"),
        ("eröffnung eröffnungsveranstaltung", "event"),
        ("schuljahresbeginn schuljahresstart schuljahresanfang schulbeginn schulanfang", "school-year"),
        ("antragsfrist förderfrist abgabefrist fördermittelfrist antragsschluss", "funding"),
        ("jahresgespräch jahresrückblick bilanzgespräch jahresauswertung", "review"),
        ("vertragsende laufzeitende", "end"));

    /// <summary>The letter that stands for a date in countdowns: H-6.</summary>
    public static IReadOnlyDictionary<string, object> Letters { get; } = Names(("h", "hearing"), ("t", "event"), ("k", "kick-off"));

    public static Anchor Of(string key) => new(key, [], null);

    private static Dictionary<string, object> Names(params (string Words, string Key)[] names) => names
        .SelectMany(name => name.Words.Split(' ').Select(word => (Word: word, Anchor: Of(name.Key))))
        .ToDictionary(pair => pair.Word, object (pair) => pair.Anchor, StringComparer.Ordinal);
}
