using System.Globalization;
using PartnerBot.Planning;
using PartnerBot.Recognizers.Times;
using PartnerBot.Recognizers.Times.Planning;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Answers;

/// <summary>The day a planner means: the coming one; of a stretch, its last day. The second reading of ambiguous words comes along.</summary>
internal static class DayReader
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    /// <param name="past">A day that is over will do as well.</param>
    public static Reading Read(string words, Language language, DateTime local, bool past = false)
    {
        var earliest = past ? DateOnly.MinValue : DateOnly.FromDateTime(local);
        // A card's date input sends ISO 8601, whatever the language.
        if (DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var iso))
        {
            return Take(iso, null, earliest);
        }

        return Found(words, language, local) is not { } found ? new Reading.Refused(None(words)) : found switch
        {
            PlanningDate.On(_, var day, var other) => Take(day, other, earliest),
            PlanningDate.By(_, var last, var other) => Take(last, other, earliest),
            PlanningDate.During(_, _, var last, var other) => Take(last, other, earliest),
            PlanningDate.From(_, var first, var other) => Take(first, other, earliest),
            PlanningDate.Impossible(var entity, var why) => new Reading.Refused(new Line($"answer.{Key(why)}", ("day", entity.Text))),
            PlanningDate.Hanging(var entity, _, _) => new Reading.Refused(new Line("answer.hanging-day", ("day", entity.Text))),
            _ => new Reading.Refused(new Line("answer.no-day")),
        };
    }

    /// <summary>The day of which something is told that has been, with its other reading; null where the words name none that is over.</summary>
    public static (DateOnly Day, DateOnly? Other)? ReadPast(string words, Language language, DateTime local) =>
        Found(words, language, local) is { } found ? LookingBack.Of(found, DateOnly.FromDateTime(local)) : null;

    // Who says "after the summer holidays" did name a time; why it is no date is said.
    private static Line None(string words) => SchoolBreaks.In(words) is { } holidays ? new Line("answer.school-break", ("words", holidays.Text)) : new Line("answer.no-day");

    private static PlanningDate? Found(string words, Language language, DateTime local)
    {
        // Whoever speaks German may still write a day in English: the reading that takes in more of the words wins.
        var (own, foreign) = (Find(words, language, local), Find(words, language.Other(), local));
        return Span(foreign) > Span(own) ? foreign : own;
    }

    private static PlanningDate? Find(string words, Language language, DateTime local) =>
        SchoolBreaks.Beside(Judgement.Of(TimeRecognizer.Recognize(words, language, local), language, local), words).FirstOrDefault();

    private static int Span(PlanningDate? found) => found is null ? 0 : found.Entity.Text.Length;

    private static Reading Take(DateOnly day, OtherReading? other, DateOnly earliest) =>
        day.Year is < FirstYear or > LastYear ? new Reading.Refused(new Line("answer.far-day", ("day", day)))
        : day < earliest ? new Reading.Refused(new Line("answer.past-day", ("day", day)))
        : new Reading.Taken(new Value.Day(day), other is { Last: var last } && last >= earliest && last != day ? new Value.Day(last) : null);

    private static string Key(Impossibility why) => why switch
    {
        Impossibility.NotALeapYear => "no-leap-year",
        Impossibility.NoSuchMonth => "no-such-month",
        _ => "no-such-day",
    };
}
