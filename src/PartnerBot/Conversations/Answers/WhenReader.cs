using PartnerBot.Planning;
using PartnerBot.Planning.Actions;
using PartnerBot.Recognizers.Times;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Answers;

/// <summary>A day, or a distance from one of the plan's own dates: "6 Wochen vor der Haushaltsberatung". The distance is kept, so that it moves with the date.</summary>
internal static class WhenReader
{
    private const string SchoolYear = "school-year";

    /// <summary>Ten years in days: nobody plans further from a date of the plan.</summary>
    private const int Farthest = 3660;

    public static Reading Read(string words, Language language, DateTime local, Plan? plan) => DueReader.Read(words, language, local, Anchors(plan)) switch
    {
        Due.Hanging(_, var offset, var unit, _) when Math.Abs((long)offset) * Days(unit) > Farthest => new Reading.Refused(new Line("answer.no-day")),
        Due.Hanging(var anchor, var offset, var unit, _) => new Reading.Taken(new Value.Relative(anchor, offset, unit switch
        {
            DueUnit.Weeks => Span.Weeks,
            DueUnit.Months => Span.Months,
            _ => Span.Days,
        })),
        _ when OpensSchoolYear(words) && plan?.DayOf(SchoolYear) is not null => new Reading.Taken(new Value.Relative(SchoolYear, 0, Span.Days)),
        _ => DayReader.Read(words, language, local),
    };

    /// <summary>A day. What hangs on one of the plan's dates is the day it comes to, where the plan knows that date.</summary>
    public static Reading ReadDay(string words, Language language, DateTime local, Plan? plan, bool past = false) =>
        DayReader.Read(words, language, local, past) switch
        {
            Reading.Refused { Why.Key: "answer.hanging-day" or "answer.no-day" or "answer.school-break" } when Known(words, language, local, plan) is { } day && (past || day >= DateOnly.FromDateTime(local))
                => new Reading.Taken(new Value.Day(day)),
            var read => read,
        };

    private static DateOnly? Known(string words, Language language, DateTime local, Plan? plan) =>
        plan is null ? null
        : DueReader.Read(words, language, local, Anchors(plan)) is Due.Hanging { Day: { } day } ? day
        : OpensSchoolYear(words) ? plan.DayOf(SchoolYear)
        : null;

    private static bool OpensSchoolYear(string words) => SchoolBreaks.In(words) is { OpensSchoolYear: true };

    /// <summary>Every date a plan may have, with its day where the plan knows it.</summary>
    public static IReadOnlyDictionary<string, DateOnly?> Dates(Plan? plan) => AnchorForm.Kinds.Ids.ToDictionary(id => id, id => plan?.DayOf(id));

    /// <summary>The same dates with all that people call them, in either language.</summary>
    public static IReadOnlyList<Anchor> Anchors(Plan? plan) => [.. Named.Select(anchor => anchor with { Day = plan?.DayOf(anchor.Key) })];

    private static IReadOnlyList<Anchor> Named { get; } =
        [.. AnchorForm.Kinds.Ids.Select(id => new Anchor(id, [.. Enum.GetValues<Language>().SelectMany(language => Names(language, AnchorForm.Kinds.Key(id))).Distinct()], null))];

    private static IEnumerable<string> Names(Language language, string key) =>
        (Words.Has(language, $"also.{key}") ? Words.Raw(language, $"also.{key}").Split(", ") : []).Prepend(Words.Raw(language, key));

    private static int Days(DueUnit unit) => unit switch { DueUnit.Weeks => 7, DueUnit.Months => 31, _ => 1 };
}
