using PartnerBot.Recognizers.Times.Parsing;
using PartnerBot.Recognizers.Times.Rules;

namespace PartnerBot.Recognizers.Times.Words;

/// <summary>English number words as far as dates need them.</summary>
internal static class EnglishNumbers
{
    public static IReadOnlyDictionary<string, object> Ones { get; } = WordClass.Numbers(
        """
        one=1
        two=2
        three=3
        four=4
        five=5
        six=6
        seven=7
        eight=8
        nine=9
        """);

    public static IReadOnlyDictionary<string, object> Tens { get; } = WordClass.Numbers(
        """
        twenty=20
        thirty=30
        forty fourty=40
        fifty=50
        sixty=60
        seventy=70
        eighty=80
        ninety=90
        """);

    public static IReadOnlyDictionary<string, object> Cardinals { get; } = WordClass.Numbers(
        """
        ten=10
        eleven=11
        twelve=12
        thirteen=13
        fourteen=14
        fifteen=15
        sixteen=16
        seventeen=17
        eighteen=18
        nineteen=19
        dozen=12
        """).Concat(Ones).Concat(Tens).ToDictionary(StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, object> OrdinalOnes { get; } = WordClass.Numbers(
        """
        first=1
        second=2
        third=3
        fourth=4
        fifth=5
        sixth=6
        seventh=7
        eighth=8
        ninth=9
        """);

    public static IReadOnlyDictionary<string, object> Ordinals { get; } = WordClass.Numbers(
        """
        tenth=10
        eleventh=11
        twelfth=12
        thirteenth=13
        fourteenth=14
        fifteenth=15
        sixteenth=16
        seventeenth=17
        eighteenth=18
        nineteenth=19
        twentieth=20
        thirtieth=30
        """).Concat(OrdinalOnes).ToDictionary(StringComparer.Ordinal);

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        // Cardinals below a hundred, in words.
        new("upto99", "{tens} -? {ones}", Sums.TensAndOnes),
        new("upto99", "{card:number}", Sums.Number),

        new("num", "{n} ~. ~{digits}", Lengths.Fraction),
        new("num", "{n}", Lengths.Whole),
        new("num", "{n} ~/ ~{n:under}", Sums.Quotient),
        new("num", "½", Lengths.Just(0.5)),
        new("num", "{n} ½", Sums.NumberAndHalf),
        new("num", "{n:whole} {n} ~/ ~{n:under}", Sums.Mixed),
        new("num", "{tens} and {ones}", Lengths.Sum),
        new("num", "{upto99:number} and a? half", Sums.NumberAndHalf),
        new("num", "{n:number} and a half", Sums.NumberAndHalf),
        new("num", "{upto99:number}", Sums.AsDouble),
        new("num", "(a|one) hundred", Lengths.Just(100)),
        new("num", "(a | {ones})? hundred (and? {upto99:card})?", Lengths.Hundreds),
        new("num", "{n} ~, ~{digits}", Lengths.Grouped),
        new("num", "half (a|an)?", Lengths.Just(0.5)),
        new("num", "(a|one) half", Lengths.Just(0.5)),
        new("num", "(a|an)", Lengths.Just(1)),
        new("num", "a couple of?", Lengths.Just(2)),

        new("ord", "{n} (~st|~nd|~rd|~th)", Sums.Ordinal),
        new("ord", "{tens} -? {ordinalones:ones}", Sums.TensAndOnes),
        new("ord", "{ordinal:number}", Sums.Number),

        new("nth", "{ord:number}", Sums.Number),
        new("nth", "last", Sums.Just(-1)),
        new("nth", "final", Sums.Just(-1)),

        // The number of a day: 9, 9th, ninth, twenty-ninth, twenty nine.
        new("day", "{ord:number}", Sums.DayNumber),
        new("day", "{d:number}", Sums.Number),
        new("wordday", "{upto99:number}", Sums.DayNumber),

        new("year", "{yyyy}", Years.Written),
        new("year", "{card:high} {upto99:low}", Sums.YearOfTwo),
        new("year", "{card:high} hundred (and? {upto99:low})?", Sums.YearOfHundred),
        new("year", "two thousand (and? {upto99:low})?", Sums.YearOfThousand),
        new("shortyear", "'? {yy}", Years.Short),
    ];
}
