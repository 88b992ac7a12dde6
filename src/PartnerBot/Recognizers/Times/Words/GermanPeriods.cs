using PartnerBot.Recognizers.Times.Meanings;
using PartnerBot.Recognizers.Times.Parsing;
using PartnerBot.Recognizers.Times.Rules;

namespace PartnerBot.Recognizers.Times.Words;

/// <summary>How German speaks of weeks, months, years and their parts.</summary>
internal static class GermanPeriods
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        // Months and years
        new("span", "{monthdot:month} (des jahres | im jahr | im jahre | ,)? {year}", Periods.Month),
        new("span", "{month} ' {shortyear:year}", Periods.Month),
        new("span", "{month} (~- | ~/) ~{yyyy:year}", Periods.Month),
        new("span", "{yyyy:year} (~- | ~/) ~{mm:month}", Periods.Month),
        new("span", "{mm:month} (~- | ~/ | ~.) ~{yyyy:year}", Periods.Month),
        new("span", "{month}", GermanGuards.Month),
        new("span", "{swing} {month}", Periods.MonthOfRelativeYear),
        new("span", "{month} {swing} (jahres | jahr)", Periods.MonthOfRelativeYear),
        new("span", "(jahr | jahre | jahres) {year}", Years.Named),
        new("span", "{year}", Guards.Year),
        new("span", "{yyyy} ~er (jahre | jahren)?", Years.Decade),
        new("span", "{yy} ~er (jahre | jahren)?", Years.ShortDecade),
        new("span", "{decadeword:decade} (jahre | jahren)", Years.ShortDecade),
        new("span", "{ord} jahrhundert", Years.Century),

        // This, next, last
        new("span", "{swing} {periodunit:unit}", Periods.Relative),
        new("span", "(dem | das | den | der) {periodunit:unit}", GermanGuards.ThePeriod),
        new("span", "{swing} {length}", Periods.Several),
        new("span", "{num} {swing} {unit}", GermanGuards.SeveralAfterNumber),
        new("span", "unter der woche", Periods.Relative(Unit.WorkingDay, 0)),
        new("span", "{swing} werktags", Periods.RelativeTo(Unit.WorkingDay)),
        new("span", "wochenende", GermanGuards.BareWeekend),

        // Weeks
        new("span", "(kw | kalenderwoche | woche) {n:week} ((/ | im jahr | in)? {year})?", Periods.WeekByNumber),
        new("span", "(kw | kalenderwoche) {n:week} / {shortyear:year}", GermanGuards.WeekOfShortYear),
        new("span", "(kw | kalenderwoche) {n:week} {swing} (jahres | jahr)", Periods.WeekByNumber),
        new("span", "{ord:week} (kw | kalenderwoche) (/? {year})?", Periods.WeekByNumber),
        new("span", "{yyyy:year} -? (w | kw) ~{n:week}", Periods.WeekByNumber),
        new("span", "woche (vom | ab | ab dem | mit dem) {point:date}", Periods.WeekOf),
        new("span", "{nth} woche (im | des | in)? (jahr | jahres)? {monthoryear:span}", Ordinals.WeekOf),
        new("monthoryear", "{anymonth:same}", Lengths.Same),
        new("monthoryear", "{year}", Years.Named),
        new("monthoryear", "{swing} {periodunit:unit}", Periods.Relative),
        new("span", "{nth} {length} (im | des | in | von)? {monthoryear:span}", Ordinals.SeveralOf),
        new("span", "{holiday:date} -? wochenende", Periods.WeekendOf),

        // Quarters and halves
        new("span", "q ~{mm:nth} (/ | - | im jahr | in)? {year}", Ordinals.PartOfYear(3)),
        new("span", "q ~{mm:nth}", Ordinals.PartOfYear(3)),
        new("span", "{year} (- | /)? q ~{mm:nth}", Ordinals.PartOfYear(3)),
        new("span", "{nth} (quartal | vierteljahr) (/ | im jahr | des jahres | in)? {year}", Ordinals.PartOfYear(3)),
        new("span", "{nth} (quartal | quartals | vierteljahr) {swing} (jahres | jahr)", Ordinals.PartOfYear(3)),
        new("span", "{nth} (quartal | quartals | vierteljahr) (des jahres)?", Ordinals.PartOfYear(3)),
        new("halfyear", "(halbjahr | halbjahres | halbjahrs | jahreshälfte | hälfte)", Lengths.Just(0)),
        new("span", "{nth} {halfyear:x} (/ | im jahr | des jahres | in)? {year}", Ordinals.PartOfYear(6)),
        new("span", "{nth} {halfyear:x} {swing} (jahres | jahr)", Ordinals.PartOfYear(6)),
        new("span", "{nth} (halbjahr | halbjahres | jahreshälfte | hälfte des jahres) (des jahres)?", Ordinals.PartOfYear(6)),

        // Seasons, school years, budget years
        new("span", "{season} (des jahres | im jahr)? {year}", Seasons.Season),
        new("span", "{season} {year} ~/ ~{n}", Seasons.Season),
        new("span", "{swing} {season}", Seasons.Season),
        new("span", "{season} {swing} (jahres | jahr)", Seasons.Season),
        new("span", "{season}", GermanGuards.Season),
        new("span", "(schuljahr | schuljahres) {year} (~/ ~{n})? (~- ~{n})?", Seasons.SchoolYear),
        new("span", "{swing} (schuljahr | schuljahres)", Seasons.SchoolYear),
        new("span", "neuen (schuljahr | schuljahres)", Seasons.SchoolYear),
        new("span", "(schuljahr | schuljahres)", Seasons.SchoolYear),
        new("span", "neuen (jahr | jahres)", Seasons.NewYear),
        new("span", "(doppelhaushalt | doppelhaushalts | doppelhaushaltes) {year} ~/ ~{n}", Years.Pair),
        new("fiscal", "(haushaltsjahr | haushaltsjahres | geschäftsjahr | geschäftsjahres | wirtschaftsjahr | rechnungsjahr | fy | hj)", Lengths.Just(0)),
        new("span", "{fiscal:x} {year} (~/ ~{n})?", Seasons.FiscalYear),
        new("span", "fy {shortyear:year}", Seasons.FiscalYear),
        new("span", "{swing} {fiscal:x}", Seasons.FiscalYear),
        new("span", "(haushaltsjahr | haushaltsjahres | geschäftsjahr | geschäftsjahres)", Seasons.FiscalYear),

        // Parts
        new("cuttable", "{span:same}", Lengths.Same),
        new("cuttable", "(des | der | vom)? {unit}", Guards.PresentUnit),
        new("span2", "{part} (des | der | vom)? {cuttable:span}", Parts.Of),
        new("span2", "{cuttable:span} {later:part}", Parts.Of),
        new("span2", "{later:part} (in)? {cuttable:span}", Parts.Left),
        new("span2", "im laufe (des | der | dieses | dieser) {periodunit:unit}", Periods.Within),
        new("span2", "eom", Parts.OfPresent("end", Unit.Month)),
        new("span2", "eoy", Parts.OfPresent("end", Unit.Year)),
        new("span2", "rest (der | des | dieses | dieser) {periodunit:unit}", Parts.Rest),
        new("span2", "(jahresende | jahresschluss)", Parts.OfPresent("end", Unit.Year)),
        new("span2", "(monatsende | monatsletzten)", Parts.OfPresent("end", Unit.Month)),
        new("span2", "quartalsende", Parts.OfPresent("end", Unit.Quarter)),
        new("span2", "wochenmitte", Parts.OfPresent("mid", Unit.Week)),
        new("span2", "jahresmitte", Parts.OfPresent("mid", Unit.Year)),
        new("span2", "monatsmitte", Parts.OfPresent("mid", Unit.Month)),
        new("span2", "(jahresanfang | jahresbeginn)", Parts.OfPresent("start", Unit.Year)),
        new("span2", "(monatsanfang | monatsbeginn)", Parts.OfPresent("start", Unit.Month)),
        new("span2", "wochenanfang", Parts.OfPresent("start", Unit.Week)),

        new("period", "{span:same}", Lengths.Same),
        new("period", "{span2:same}", Lengths.Same),
    ];
}
