using PartnerBot.Recognizers.Times.Parsing;
using PartnerBot.Recognizers.Times.Rules;

namespace PartnerBot.Recognizers.Times.Words;

/// <summary>German number words as far as dates need them; those up to 99 are one word each and are put together here.</summary>
internal static class GermanNumbers
{
    private static readonly string[] Small =
    [
        "null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn",
        "sechzehn", "siebzehn", "achtzehn", "neunzehn",
    ];

    private static readonly string[] Tens = ["", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];

    /// <summary>Zwei to neunundneunzig; eins and its forms.</summary>
    public static IReadOnlyDictionary<string, object> Cardinals { get; } = All(Cardinal, ["eins=1", "zwo=2", "beide=2", "beiden=2"]);

    /// <summary>Erste to neunundneunzigste, with the endings of all cases.</summary>
    public static IReadOnlyDictionary<string, object> Ordinals { get; } = All(
        number => Endings(Ordinal(number)), []);

    /// <summary>Eineinhalb, zweieinhalb …, in halves.</summary>
    public static IReadOnlyDictionary<string, object> Halves { get; } = Enumerable.Range(1, 12)
        .Select(number => (Word: Small[number] + "einhalb", Value: (2 * number) + 1))
        .Append((Word: "anderthalb", Value: 3))
        .ToDictionary(pair => pair.Word, object (pair) => Numerals.Box(pair.Value), StringComparer.Ordinal);

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("num", "{n} ~, ~{digits}", Lengths.Fraction),
        new("num", "{n} ~. ~{digits}", Lengths.GroupedOrFraction),
        new("num", "{n} ~/ ~{n:under}", Sums.Quotient),
        new("num", "{n}", Lengths.Whole),
        new("num", "½", Lengths.Just(0.5)),
        new("num", "{n} ½", Sums.NumberAndHalf),
        new("num", "{n:whole} {n} ~/ ~{n:under}", Sums.Mixed),
        new("num", "{card}", Lengths.Word),
        new("num", "{halves}", Sums.Halves),
        new("num", "(ein | eine | einen | einem | einer)", Lengths.Just(1)),
        new("num", "(ein | eine | einen | einem | einer | eines)? (halb | halbe | halben | halbes | halber)", Lengths.Just(0.5)),
        new("num", "(ein | eine | einem)? paar", Lengths.Just(3)),
        new("num", "(einige | einigen | mehrere | mehreren | wenige | wenigen)", Lengths.Just(3)),
        new("num", "hundert", Lengths.Just(100)),

        new("ord", "{n} ~.", Sums.Ordinal),
        new("ord", "{ordinal:number}", Sums.Number),
        new("nth", "{ord:number}", Sums.Number),
        new("nth", "(letzte | letzten | letzter | letztes | letztem)", Sums.Just(-1)),

        new("day", "{d:number} ~.", Sums.Number),
        new("day", "{ordinal:number}", Sums.DayNumber),
        new("bareday", "{d:number}", Sums.Number),

        new("year", "{yyyy}", Years.Written),
        new("year", "{card:high} hundert {card:low}", Sums.YearOfHundred),
        new("year", "{yearword}", Sums.YearWord),
        new("shortyear", "'? {yy}", Years.Short),
    ];

    /// <summary>Years in one word: neunzehnhundertsechsundneunzig, zweitausendsiebenundzwanzig.</summary>
    public static IReadOnlyDictionary<string, object> YearWords { get; } = Enumerable.Range(0, 100)
        .SelectMany(low => new[] { ("neunzehnhundert", 1900 + low), ("zweitausend", 2000 + low), ("zweitausendund", 2000 + low) }
            .Select(century => (Word: century.Item1 + (low == 0 ? "" : low == 1 ? "eins" : Cardinal(low).First()), Year: century.Item2)))
        .DistinctBy(pair => pair.Word)
        .ToDictionary(pair => pair.Word, object (pair) => Numerals.Box(pair.Year), StringComparer.Ordinal);

    private static IEnumerable<string> Cardinal(int number) => number switch
    {
        1 => [],
        < 20 => [Small[number]],
        _ when number % 10 == 0 => [Tens[number / 10]],
        _ => [$"{Small[number % 10]}und{Tens[number / 10]}"],
    };

    private static string Ordinal(int number) => number switch
    {
        1 => "erst",
        3 => "dritt",
        7 => "siebt",
        8 => "acht",
        < 20 => Small[number] + "t",
        _ => Cardinal(number).First() + "st",
    };

    private static IEnumerable<string> Endings(string stem) => Inflection.Endings.Select(ending => stem + ending);

    private static Dictionary<string, object> All(Func<int, IEnumerable<string>> words, string[] more) => Enumerable.Range(1, 99)
        .SelectMany(number => words(number).Select(word => (Word: word, Value: number)))
        .Concat(more.Select(line => (Word: line[..^2], Value: line[^1] - '0')))
        .ToDictionary(pair => pair.Word, object (pair) => Numerals.Box(pair.Value), StringComparer.Ordinal);
}
