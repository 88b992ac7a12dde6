using System.Text.RegularExpressions;
using PartnerBot.Planning;
using PartnerBot.Recognizers;
using PartnerBot.Recognizers.Numbers;
using PartnerBot.Recognizers.Times;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Answers;

/// <summary>
/// Money, lengths of time and rhythms. One sum of money is kept as such; whatever says more ("2.500 € und ein halber Tag pro Woche") is kept
/// in the person's words, which can be read again at any time.
/// </summary>
internal static partial class AmountReader
{
    public static Reading Money(string words, Language language, DateTime local)
    {
        var sums = InEither(language, spoken => CurrencyRecognizer.Recognize(words, spoken));
        return sums is [var only] && only.Amount() is { } amount && Currency(only.Resolution) is { } currency && IsWhole(only, words)
                ? amount < 0 ? new Reading.Refused(new Line("answer.no-money")) : new Reading.Taken(new Value.Number(amount, currency))
            : sums.Count > 0 || Lengths(words, language, local).Count > 0 ? new Reading.Taken(new Value.Words(words))
            : new Reading.Refused(new Line("answer.no-money"));
    }

    public static Reading Length(string words, Language language, DateTime local) =>
        Lengths(words, language, local).Count > 0 ? new Reading.Taken(new Value.Words(words)) : new Reading.Refused(new Line("answer.no-length"));

    public static Reading Rhythm(string words, Language language, DateTime local) =>
        NeverWords().IsMatch(words) ? new Reading.Refused(new Line("answer.zero-rhythm"))
        : InEither(language, spoken => [.. TimeRecognizer.Recognize(words, spoken, local).Where(entity => Recognizers.Times.Rhythm.Of(entity) is not null)]).Count > 0
            ? new Reading.Taken(new Value.Words(words))
            : new Reading.Refused(new Line("answer.no-rhythm"));

    /// <summary>The words name a rhythm that never goes on: "every 0 days".</summary>
    public static bool IsNever(string words) => NeverWords().IsMatch(words);

    [GeneratedRegex(@"\b(?:alle|jede[nrs]?|every|each)\s+(?:0|null|zero)(?:[.,]0+)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex NeverWords();

    private static IReadOnlyList<Entity> Lengths(string words, Language language, DateTime local) => InEither(language, spoken =>
        [.. TimeRecognizer.Recognize(words, spoken, local).Where(entity => entity.TypeName is "datetimeV2.duration" or "datetimeV2.set")]);

    // Who speaks German may still write "every two weeks".
    private static IReadOnlyList<Entity> InEither(Language language, Func<Language, IReadOnlyList<Entity>> read) =>
        read(language) is { Count: > 0 } own ? own : read(language.Other());

    // A bare dollar or euro sign leaves the code open; here it means the usual one.
    private static string? Currency(Resolution sum) => sum.IsoCurrency ?? sum.Unit switch { "Euro" => "EUR", "Dollar" => "USD", _ => null };

    // "etwa 2.500 Euro" and "2.500 € im Jahr" say more than the sum or less; only the sum alone is a number.
    private static bool IsWhole(Entity entity, string words) => entity.Text.Length >= words.Trim('.', ' ').Length;
}
