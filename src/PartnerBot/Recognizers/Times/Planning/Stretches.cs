using PartnerBot.Texts;

namespace PartnerBot.Recognizers.Times.Planning;

/// <summary>Judges stretches of days and open ends.</summary>
internal static class Stretches
{
    private static readonly string[] Excluding = ["before", "prior", "earlier", "vor", "<"];
    private static readonly string[] Backward = ["since", "seit"];
    private static readonly string[] Joining = [" to ", " till ", " until ", " through ", " thru ", " bis ", " and ", " und ", " - ", " – "];

    public static PlanningDate? Of(Entity entity, Language language, DateOnly today, TimeContext context)
    {
        var value = Reading(entity, today);
        if (value is { Start: null, End: null })
        {
            return Named.Of(entity, value, language, today, context) is { } named ? Open(entity, value, named.First, named.Last, today) : null;
        }

        if (value.Start is null)
        {
            return Weeks.OfNextYear(entity, value.Timex, Judgement.Day(value.End!)) is { } monday && Judgement.Day(value.End!) <= today
                ? new PlanningDate.By(entity, Excludes(entity.Text) ? monday.AddDays(-1) : monday.AddDays(6))
                : By(entity, value, language, today);
        }

        var first = Judgement.Day(value.Start);
        if (value.End is null)
        {
            var later = value.Mod == "after" && value.SourceEntity == "datetimepoint" ? 1 : 0;
            return new PlanningDate.From(entity, first.AddDays(later), Shifted(Doubtful.Of(entity.Text, first, language, today), later));
        }

        var end = Judgement.Day(value.End);
        var last = end.AddDays(-1);
        if (last < today && Weeks.OfNextYear(entity, value.Timex, first) is { } again)
        {
            return new PlanningDate.During(entity, again, again.AddDays(6), new OtherReading(first, last, Ambiguity.Year));
        }

        return Unit(entity, value.Timex) switch
        {
            _ when value.Mod is null or "start" && Beginnings.IsNew(entity.Text) => Beginnings.Of(entity, first, last),
            'D' => new PlanningDate.During(entity, first, end),
            'M' when end.Day == 1 => WithLast(end.AddMonths(HasQuarter(entity.Text) ? 3 : 1)),
            'Y' when end.DayOfYear == 1 => WithLast(end.AddYears(1)),
            _ => new PlanningDate.During(entity, first, last < first ? first : last),
        };

        PlanningDate.During WithLast(DateOnly after) =>
            new(entity, first, after.AddDays(-1), new OtherReading(first, last, Ambiguity.LastPeriod));
    }

    /// <summary>The reading that is not over yet, as planners look ahead.</summary>
    private static TimeValue Reading(Entity entity, DateOnly today)
    {
        var values = entity.Resolution.Values;
        if (Array.Exists(Backward, word => entity.Text.StartsWith(word, StringComparison.OrdinalIgnoreCase)))
        {
            return values[0];
        }

        return values.FirstOrDefault(value => value is { Start: { } start, End: { } end } && Judgement.Day(start) <= today && today < Judgement.Day(end)) ?? values[^1];
    }

    private static PlanningDate? Open(Entity entity, TimeValue value, DateOnly first, DateOnly last, DateOnly today) => value.Mod switch
    {
        null when Beginnings.IsNew(entity.Text) => Beginnings.Of(entity, first, last),
        null => new PlanningDate.During(entity, first, last),
        "start" => new PlanningDate.On(entity, first),
        "before" => Excludes(entity.Text)
            ? new PlanningDate.By(entity, first.AddDays(-1))
            : new PlanningDate.By(entity, last, new OtherReading(first.AddDays(-1), first.AddDays(-1), Ambiguity.LastPeriod)),
        "until" => new PlanningDate.By(entity, last),
        // "From autumn on" said in autumn means the next one.
        "since" when first < today && value.Timex.Length == 2 =>
            new PlanningDate.From(entity, first.AddYears(1), new OtherReading(first, last, Ambiguity.Year)),
        "since" => new PlanningDate.From(entity, first),
        "after" => new PlanningDate.From(entity, last.AddDays(1)),
        _ => null,
    };

    private static PlanningDate.By By(Entity entity, TimeValue value, Language language, DateOnly today)
    {
        var end = Judgement.Day(value.End!);
        if (value.SourceEntity == "datetimepoint")
        {
            // "Until Friday" and "by Friday" leave the whole Friday; "before Friday" does not.
            var earlier = Excludes(entity.Text) ? -1 : 0;
            return new PlanningDate.By(entity, end.AddDays(earlier), Shifted(Doubtful.Of(entity.Text, end, language, today), earlier));
        }

        if (value.Mod != "before" || Excludes(entity.Text))
        {
            return new PlanningDate.By(entity, end.AddDays(-1));
        }

        // "Until the new year" ends with the old one.
        if (Beginnings.IsNew(entity.Text))
        {
            return new PlanningDate.By(entity, end.AddDays(-1));
        }

        // "Until March" stops at 1 March in the notation; most people mean the whole month.
        var last = Period.After(value.Timex, end).AddDays(-1);
        return new PlanningDate.By(entity, last, new OtherReading(end.AddDays(-1), end.AddDays(-1), Ambiguity.LastPeriod));
    }

    private static OtherReading? Shifted(OtherReading? other, int days) => other is null ? null : other with { First = other.First.AddDays(days), Last = other.Last.AddDays(days) };

    private static bool Excludes(string text) => Array.Exists(Excluding, word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>In what a range that joins two ends is counted; blank for a stretch that has a name of its own.</summary>
    private static char Unit(Entity entity, string timex) =>
        timex.StartsWith('(') && timex.EndsWith(')') && Array.Exists(Joining, word => IsJoined(entity.Text, word)) ? timex[^2] : ' ';

    private static bool HasQuarter(string text) => text.Contains("quart", StringComparison.OrdinalIgnoreCase)
        || text.Zip(text.Skip(1)).Any(pair => pair.First is 'q' or 'Q' && char.IsAsciiDigit(pair.Second));

    private static bool IsJoined(string text, string word) =>
        text.Contains(word, StringComparison.OrdinalIgnoreCase) || (word == " - " && text.IndexOfAny(['-', '–', '~']) > 0 && !text.Contains('q', StringComparison.OrdinalIgnoreCase));
}
