using System.Globalization;
using System.Text.RegularExpressions;
using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Commands;
using PartnerBot.Planning;
using PartnerBot.Planning.Reminding;
using PartnerBot.Recognizers.Times;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Reminding;

/// <summary>How something comes back, as it was said: "every Friday at 9 until the end of March".</summary>
/// <param name="First">The first day on which it comes.</param>
internal sealed partial record Comeback(IReadOnlyList<Rhythm> Rhythms, DateOnly First, TimeOnly? Time, DateOnly? End)
{
    /// <summary>Why it cannot be.</summary>
    public Line? Fault { get; private init; }

    /// <summary>Null where the words tell no rhythm.</summary>
    public static Comeback? Of(string words, Talk talk)
    {
        var local = talk.Scene.Local;
        var end = Ending().Match(words);
        var begin = end.Success ? words[..end.Index] + words[(end.Index + end.Length)..] : words;
        List<Rhythm> rhythms = [.. In(words).Select(rhythm => OnDay(rhythm, words))];
        if (TooOften().IsMatch(words))
        {
            return new Comeback([], default, null, null) { Fault = new Line("remind.too-often") };
        }

        if (rhythms.Count == 0)
        {
            return null;
        }

        var time = CommandTimes.In(words, talk.Language, local, WhenReader.Dates(talk.Plan)).Time ?? rhythms.Find(rhythm => rhythm.At is not null)?.At
            ?? SpokenClock.In(Clock().Match(words).Value).Cast<TimeOnly?>().FirstOrDefault();
        var last = end.Success ? Day(end.Groups[1].Value, talk) : null;
        var start = From().Match(begin) is { Success: true } from ? Day(from.Groups[1].Value, talk) : Yearly(rhythms) ? Day(begin, talk) : null;
        if (start is Reading.Refused { Why: var why } || (last is Reading.Refused { Why: var other } && (why = other) is not null))
        {
            return new Comeback(rhythms, default, time, null) { Fault = why };
        }

        var first = Begin(rhythms, (start as Reading.Taken)?.Value is Value.Day(var on) ? on : null, time, talk);
        var until = (last as Reading.Taken)?.Value is Value.Day(var day) ? day : (DateOnly?)null;
        return new Comeback(rhythms, first, time, until) { Fault = until < first ? new Line("remind.end-first", ("end", until!.Value), ("day", first)) : null };
    }

    /// <summary>The words tell how something comes back, or try to.</summary>
    public static bool Tells(string words) => In(words).Count > 0 || TooOften().IsMatch(words) || AmountReader.IsNever(words);

    /// <summary>What it is about, without the words that say until when.</summary>
    public static string Matter(string text) => Lead().Replace(Rest().Replace(Ending().Replace(text, ""), ""), "").Trim(' ', ',', '.', '!');

    // From a named day on, else from now on: later today, or from tomorrow; "every two weeks" without a day begins in two weeks.
    private static DateOnly Begin(IReadOnlyList<Rhythm> rhythms, DateOnly? start, TimeOnly? time, Talk talk)
    {
        var today = talk.Scene.Today;
        var soon = time > TimeOnly.FromDateTime(talk.Scene.Local) ? today : today.AddDays(1);
        return rhythms.Min(rhythm => start is { } on ? Repeating.First(rhythm, on) : rhythm switch
        {
            { Weekday: null, DayOfMonth: null, Unit: "W" } => today.AddDays(7 * (int)rhythm.Every),
            { Weekday: null, DayOfMonth: null, Unit: "M" } => today.AddMonths((int)rhythm.Every),
            { Unit: "Y" } => today.AddYears((int)rhythm.Every),
            _ => Repeating.First(rhythm, soon),
        });
    }

    // "Every year on March 3" names its day without a word before it.
    private static bool Yearly(IReadOnlyList<Rhythm> rhythms) => rhythms is [{ Unit: "Y" }];

    private static Reading? Day(string words, Talk talk) =>
        WhenReader.ReadDay(words, talk.Language, talk.Scene.Local, talk.Plan) is var read && read is Reading.Refused { Why.Key: "answer.no-day" } ? null : read;

    // "Werktags um 8" is a rhythm with an hour beside it.
    private static IReadOnlyList<Rhythm> In(string words) => Repeating.ReadAll(words) is { Count: > 0 } all ? all : Repeating.ReadAll(Clock().Replace(words, ""));

    [GeneratedRegex(@"\b(?:um|at|gegen)\s+\d{1,2}(?:[:.]\d{2})?\s*(?:uhr|[ap]\.?m\b\.?)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Clock();

    // "Every month on the 31st".
    private static Rhythm OnDay(Rhythm rhythm, string words) =>
        rhythm is { Unit: "M", Weekday: null, DayOfMonth: null } && OfMonth().Match(words) is { Success: true } day && int.Parse(day.Groups[1].Value, CultureInfo.InvariantCulture) is >= 1 and <= 31 and var number
            ? rhythm with { DayOfMonth = number } : rhythm;

    [GeneratedRegex(@"\b(?:on\s+the|am)\s+(\d{1,2})(?:st|nd|rd|th|\.)(?!\s*(?:\d|jan|feb|mär|mar|apr|ma[iy]|jun|jul|aug|sep|okt|oct|nov|de[zc]))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex OfMonth();

    [GeneratedRegex(@"\b(?:bis|until|till)\s+(?:zum\s+|einschließlich\s+)?((?:(?!\b(?:an|to|of|um|at|about|daran)\b).){2,40})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Ending();

    [GeneratedRegex(@"\b(?:ab|from|starting|beginning|beginnend)\s+(.{3,40})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex From();

    [GeneratedRegex(@"^\s*(?:(?:on\s+the\s+)?\d{1,2}(?:st|nd|rd|th)\s+)?(?:daran,?\s+|an\s+|to\s+|about\s+|of\s+)?(?:de[nrm]\s+|die\s+|das\s+|the\s+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Lead();

    [GeneratedRegex(@"[,\s]*\b(?:bis|until|till|ab|from|starting|beginning)\s*(?:zum|einschließlich|on)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Rest();

    [GeneratedRegex(@"\b(?:stündlich|minütlich|hourly|jede\s+(?:halbe\s+)?(?:stunde|minute)|alle\s+\S+\s+(?:stunden|minuten)|every\s+(?:\S+\s+)?(?:hours?|minutes?))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex TooOften();
}
