using PartnerBot.Recognizers.Times.Meanings;
using PartnerBot.Recognizers.Times.Parsing;
using PartnerBot.Recognizers.Times.Rules;

namespace PartnerBot.Recognizers.Times.Words;

/// <summary>How English speaks of weeks, months, years and their parts.</summary>
internal static class EnglishPeriods
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        // Months and years
        new("span", "{monthdot:month} ,? (of | in)? {year}", Periods.Month),
        new("span", "{monthdot:month} (of | ')? {shortyear:year}", EnglishGuards.ShortYearMonth),
        new("span", "{month} (~- | ~/) ~{yyyy:year}", Periods.Month),
        new("span", "{yyyy:year} (~- | ~/) ~{mm:month}", Periods.Month),
        new("span", "{mm:month} (~- | ~/) ~{yyyy:year}", Periods.Month),
        new("span", "{yyyy:year} ,? {month}", Periods.Month),
        new("span", "{month}", EnglishGuards.Month),
        new("span", "{swing} {month}", EnglishGuards.MonthOfRelativeYear),
        new("span", "{month} (of)? {swing} year", Periods.MonthOfRelativeYear),
        new("span", "{month} (of)? the year", Periods.Month),
        new("span", "year {year}", Years.Named),
        new("span", "(calendar year | cy) {year}", Years.Named),
        new("span", "{year}", Guards.Year),
        new("span", "(the)? {yyyy} ~s", Years.Decade),
        new("span", "(the)? {yyyy} s", Years.Decade),
        new("span", "(the)? {yyyy} ~' ~s", Years.Decade),
        new("span", "(the)? '? {yy} ~s", Years.ShortDecade),
        new("span", "{yy} s", EnglishGuards.ShortDecade),
        new("span", "{decadeword:decade}", Years.ShortDecade),
        new("span", "(the)? {ord} century", Years.Century),

        // This, next, last
        new("span", "{swing} {periodunit:unit}", Periods.Relative),
        new("span", "{swing} calendar {periodunit:unit}", Periods.Relative),
        new("span", "same {periodunit:unit}", EnglishGuards.Same),
        new("span", "the {periodunit:unit}", EnglishGuards.ThePeriod),
        new("span", "{swing} {length}", Periods.Several),
        new("span", "the {swing} {decades:length}", Periods.Several),
        new("decades", "{num} (decades | decade)", Lengths.In(Unit.Decade)),
        new("span", "{num} {coming} {unit}", Periods.SeveralComing),
        new("span", "{swing} (couple | couple of | few) {unit}", Periods.AFew),
        new("span", "(the)? week after next", Periods.Relative(Unit.Week, 2)),
        new("span", "(the)? month after next", Periods.Relative(Unit.Month, 2)),

        // Weeks
        new("span", "(calendar)? (week | wk | cw) (number | no ~.)? {n:week} (of | in | ,)? {year}", Periods.WeekByNumber),
        new("span", "(calendar)? (week | wk | cw) (number | no ~.)? {n:week}", Periods.WeekByNumber),
        new("span", "{yyyy:year} -? w ~{n:week}", Periods.WeekByNumber),
        new("span", "(the)? week of {point:date}", Periods.WeekOf),
        new("span", "(the)? week of the {ord:day}", Periods.WeekOfNumber),
        new("span", "(the)? (week (starting | commencing | beginning) (on | from)? | w / c) {point:date}", Periods.WeekOf),
        new("span", "(the)? {nth} week (of | in) {monthoryear:span}", Ordinals.WeekOf),
        new("monthoryear", "{anymonth:same}", Lengths.Same),
        new("monthoryear", "{year}", Years.Named),
        new("monthoryear", "{swing} {periodunit:unit}", Periods.Relative),
        new("monthoryear", "the {unit}", Guards.PresentUnit),
        new("span", "(the)? {nth} {length} of {monthoryear:span}", Ordinals.SeveralOf),
        new("span", "{holiday:date} weekend", Periods.WeekendOf),
        new("span", "(the)? weekend (of | after) {holiday:date}", Periods.WeekendOf),
        new("span", "(the)? weekend (of | after) {holidayyear:date}", Periods.WeekendOf),
        new("span", "{holidayyear:date} weekend", Periods.WeekendOf),
        new("span", "{holidayname:name} weekend {year}", NamedDays.WeekendIn),

        // Quarters and halves
        new("span", "q ~{quarter:nth} (of | in | - | / | ,)? {year}", Ordinals.PartOfYear(3)),
        new("span", "q ~{quarter:nth}", Ordinals.PartOfYear(3)),
        new("span", "q ~{quarter:nth} (of | in)? {swing} year", Ordinals.PartOfYear(3)),
        new("span", "{year} (- | /)? q ~{quarter:nth}", Ordinals.PartOfYear(3)),
        new("quarter", "{mm:number}", Sums.Number),
        new("span", "{nth} quarter (of | in)? {year}", Ordinals.PartOfYear(3)),
        new("span", "{nth} quarter (of | in)? {swing} year", Ordinals.PartOfYear(3)),
        new("span", "{nth} quarter", Ordinals.PartOfYear(3)),
        new("span", "{nth} half (of | in)? {year}", Ordinals.PartOfYear(6)),
        new("span", "{nth} half (of | in)? {swing} year", Ordinals.PartOfYear(6)),
        new("span", "{nth} half (of | in) the year", Ordinals.PartOfYear(6)),
        new("span", "h ~{quarter:nth} {year}", Ordinals.PartOfYear(6)),

        // Seasons, school years, fiscal years
        new("span", "{season} (of | in)? {year}", Seasons.Season),
        new("span", "{season} (semester | term) (of | in)? {year}", Seasons.Season),
        new("span", "{swing} {season} (semester | term)", Seasons.Season),
        new("span", "{swing} {season}", Seasons.Season),
        new("span", "{season} (of | in)? {swing} year", Seasons.Season),
        new("span", "{season}", EnglishGuards.Season),
        new("span", "{swing} (school | academic) year", Seasons.SchoolYear),
        new("span", "(school year | academic year | sy) {year} (~/ {n})? (- {n})?", Seasons.SchoolYear),
        new("span", "{year} ~- ~{n} (school | academic) year", Seasons.SchoolYear),
        new("span", "new (school | academic) year", Seasons.SchoolYear),
        new("span", "(school | academic) year", Seasons.SchoolYear),
        new("span", "(in | during | into) the new year", Seasons.NewYear),
        new("cuttable", "the new year", Seasons.NewYear),
        new("span", "{swing} (fiscal | budget | financial) year", Seasons.FiscalYear),
        new("span", "(fiscal year | budget year | financial year | fy) {year} (~/ {n})?", Seasons.FiscalYear),
        new("span", "(fiscal year | budget year | financial year | fy) {shortyear:year}", Seasons.FiscalYear),
        new("span", "(fiscal | budget | financial) year", Seasons.FiscalYear),

        // Parts
        new("span2", "{part} of {cuttable:span}", Parts.Of),
        new("span2", "{part} -? {cuttable:span}", EnglishGuards.PartWithoutOf),
        new("cuttable", "the? {span:same}", Lengths.Same),
        new("cuttable", "{unit}", Guards.PresentUnit),
        new("cuttable", "the {unit}", Guards.PresentUnit),
        new("span2", "{early:part} -? (in | of)? {cuttable:span}", Parts.Of),
        new("span2", "{earlier:part} (in)? {cuttable:span}", Parts.Left),
        new("span2", "rest of (the | this | my | current)? {periodunit:unit}", Parts.Rest),
        new("span2", "(year to date | ytd)", Parts.ToDate(Unit.Year)),
        new("span2", "(month to date | mtd)", Parts.ToDate(Unit.Month)),
        new("span2", "eoy", Parts.OfPresent("end", Unit.Year)),
        new("span2", "eom", Parts.OfPresent("end", Unit.Month)),
        new("span2", "eow", Parts.OfPresent("end", Unit.Week)),
        new("span2", "eoq", Parts.OfPresent("end", Unit.Quarter)),

        new("period", "{span:same}", Lengths.Same),
        new("period", "{span2:same}", Lengths.Same),
    ];
}
