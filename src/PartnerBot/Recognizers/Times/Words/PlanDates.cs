namespace PartnerBot.Recognizers.Times.Words;

/// <summary>The dates on which plans hang, known by these words even where the plan has no date for them yet.</summary>
internal static class PlanDates
{
    public static IReadOnlyDictionary<string, object> English { get; } = Names(
        ("kickoff", "kickoff"),
        ("hearing", "hearing"),
        ("signing signature", "signing"),
        ("opening launch", "opening"));

    public static IReadOnlyDictionary<string, object> German { get; } = Names(
        ("auftakt auftakttreffen auftaktveranstaltung kickoff", "kickoff"),
        ("haushaltsberatung haushaltsberatungen haushaltssitzung anhörung", "hearing"),
        ("unterzeichnung vertragsunterzeichnung unterschrift", "signing"),
        ("eröffnung", "opening"),
        ("schuljahresbeginn schuljahresstart schulbeginn", "schoolyearstart"),
        ("antragsfrist förderfrist abgabefrist", "fundingdeadline"),
        ("jahresgespräch", "annualreview"),
        ("vertragsende", "contractend"));

    /// <summary>The letter that stands for a date in countdowns: H-6.</summary>
    public static IReadOnlyDictionary<string, object> Letters { get; } = Names(("h", "hearing"), ("t", "event"), ("k", "kickoff"));

    public static Anchor Of(string key) => new(key, [], null);

    private static Dictionary<string, object> Names(params (string Words, string Key)[] names) => names
        .SelectMany(name => name.Words.Split(' ').Select(word => (Word: word, Anchor: Of(name.Key))))
        .ToDictionary(pair => pair.Word, object (pair) => pair.Anchor, StringComparer.Ordinal);
}
