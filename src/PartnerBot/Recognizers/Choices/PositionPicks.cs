using System.Globalization;
using PartnerBot.Recognizers.Numbers;
using PartnerBot.Texts;

namespace PartnerBot.Recognizers.Choices;

/// <summary>Choices named by their place in the list: 2, die zweite, the last one, 1 bis 3, die ersten beiden.</summary>
internal static class PositionPicks
{
    /// <summary>Nobody names more places; numbers further behind are not looked at, so that the work stays small.</summary>
    private const int MostPlaces = 64;

    public static List<Pick> Read(string text, List<SpokenWord> words, int count, Language language)
    {
        List<(int Start, int End, int Place)> places = [];
        List<Pick> several = [];
        foreach (var ordinal in OrdinalRecognizer.Recognize(text, language).Take(MostPlaces))
        {
            var at = words.FindIndex(word => word.Start <= ordinal.Start && ordinal.Start < word.End);
            var amount = at >= 0 && at + 1 < words.Count ? Amount(words[at + 1].Folded, language) : 0;
            if (amount > 1 && (ChoiceWords.First.Contains(words[at].Folded) || ChoiceWords.Last.Contains(words[at].Folded)))
            {
                var from = ChoiceWords.First.Contains(words[at].Folded) ? 0 : Math.Max(0, count - amount);
                several.AddRange(Enumerable.Range(from, Math.Min(amount, count - from)).Select(choice => new Pick(at, at + 2, choice, 1)));
            }
            else if (ordinal.Resolution.RelativeTo is "start" or "end" && OffsetOf(ordinal) is { } offset)
            {
                places.Add((ordinal.Start, ordinal.End, ordinal.Resolution.RelativeTo == "start" ? offset - 1 : count - 1 + offset));
            }
        }

        if (several.Count > 0)
        {
            return several;
        }

        places.AddRange(NumberRecognizer.Counts(text, language).Take(MostPlaces)
            .Where(number => !places.Exists(place => place.Start <= number.End && number.Start <= place.End))
            .Select(number => (number.Start, number.End, number.Amount() is { } value && value == decimal.Floor(value)
            && Math.Abs(value) <= count ? (int)Math.Abs(value) - 1 : -1)));
        places.Sort();
        List<Pick> picks = [];
        for (var index = 0; index < places.Count; index++)
        {
            var (start, end, place) = places[index];
            var first = words.FindIndex(word => word.Start <= end && start < word.End);
            var next = words.FindLastIndex(word => word.Start <= end && start < word.End) + 1;
            var isRange = index + 1 < places.Count && IsRange(text[(end + 1)..places[index + 1].Start]);
            var last = isRange && places[index + 1].Place < count ? places[index + 1].Place : place;
            for (var choice = place; first >= 0 && choice >= 0 && choice <= last && choice < count; choice++)
            {
                picks.Add(new Pick(first, next, choice, 1));
            }
        }

        return picks;
    }

    private static bool IsRange(string between) => between.Trim() is "-" or "–"
        || ChoiceWords.To.Contains(between.Trim().ToLowerInvariant());

    private static int Amount(string word, Language language) =>
        word is "beiden" or "beide" or "both" ? 2
        : NumberRecognizer.Recognize(word, language) is [var number] && number.Amount() is { } value && value == decimal.Floor(value)
        && value is > 0 and < 100 ? (int)value
        : 0;

    private static int? OffsetOf(Entity ordinal) =>
        int.TryParse(ordinal.Resolution.Offset, CultureInfo.InvariantCulture, out var offset) ? offset : null;
}
