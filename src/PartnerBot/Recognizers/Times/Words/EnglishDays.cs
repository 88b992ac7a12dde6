using PartnerBot.Recognizers.Times.Parsing;
using PartnerBot.Recognizers.Times.Rules;

namespace PartnerBot.Recognizers.Times.Words;

/// <summary>How English speaks of single days.</summary>
internal static class EnglishDays
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("month", "{monthname:number}", Sums.Number),
        new("month", "{monthabbr:number}", Sums.Number),
        new("monthdot", "{monthabbr:number} ~.", Sums.Number),
        new("monthdot", "{month:number}", Sums.Number),
        new("weekday", "{weekdayname:number}", Sums.Number),
        new("weekday", "{weekdayabbr:number}", Sums.Number),

        // July 4th 1995; July the 4th of 1995; Dec 31 , 1994
        new("written", "{monthdot:month} the? {day} (, | of | , of)? {year}", Days.Dated),
        new("written", "{monthdot:month} the? {day} of {shortyear:year}", Days.Dated),
        new("written", "{monthdot:month} the? {day} !(- {n}) !(~: {n})", Days.Dated),
        new("written", "{monthdot:month} the? {day}", Days.Dated),
        new("written", "{month} {wordday:day} ,? {year}", Days.Dated),
        new("written", "{month} {wordday:day}", Days.Dated),
        new("written", "the? {day} of? {monthdot:month} (, | of | in)? {year}", Days.Dated),
        new("written", "the? {day} of? {monthdot:month} of? {shortyear:year}", Days.Dated),
        new("written", "the? {day} of? {month}", Days.Dated),
        new("written", "the? {day} day of {month}", Days.Dated),
        new("written", "{wordday:day} of? {month} (, | of | in)? {year}", Days.Dated),
        new("written", "{wordday:day} of? {month}", Days.Dated),

        new("written", "{yyyy:year} ,? {monthdot:month} {day}", Days.Dated),

        // 05-Aug-2016, Oct/2, 2019-aug-01, September-2020-23
        new("written", "{d:day} (~- | ~/ | ~.) ~{month} (~- | ~/ | ~.) ~{yyyy:year}", Days.Dated),
        new("written", "{d:day} (~- | ~/ | ~.) ~{month} (~- | ~/ | ~.) ~{yy}", Days.Dated),
        new("written", "{d:day} (~- | ~/) ~{month}", Days.Dated),
        new("written", "{month} (~- | ~/) ~{d:day} (~- | ~/) ~{yyyy:year}", Days.Dated),
        new("written", "{month} (~- | ~/) ~{d:day}", Days.Dated),
        new("written", "{month} (~- | ~/) ~{yyyy:year} (~- | ~/) ~{d:day}", Days.Dated),
        new("written", "{yyyy:year} (~- | ~/) ~{month} (~- | ~/) ~{d:day}", Days.Dated),
        new("written", "{yyyy:year} (~- | ~/) ~{d:day} (~- | ~/) ~{month}", Days.Dated),
        new("written", "{d:day} (~- | ~/) ~{yyyy:year} (~- | ~/) ~{month}", Days.Dated),

        // 10/1/2018, 2018-10-01, 20181001
        new("written", "{d:a} ~/ ~{d:b} (~/ | , | ) ~{yyyy:year}", Days.Numeric),
        new("written", "{d:a} ~/ ~{d:b} ,? {yyyy:year}", Days.Numeric),
        new("written", "{d:a} ~- ~{d:b} ~- ~{yyyy:year}", Days.Numeric),
        new("written", "{d:a} ~. ~{d:b} ~. ~{yyyy:year}", Days.Numeric),
        new("written", "{d:a} (~/ ~{d:b} ~/ | ~- ~{d:b} ~-) ~{yy}", Days.Numeric),
        new("written", "{d:a} ~. ~{d:b} ~. ~{yy}", EnglishGuards.AfterPreposition),
        new("written", "{yyyy} (~- ~{n:b} ~- | ~/ ~{n:b} ~/ | ~. ~{n:b} ~.) ~{d:c}", Days.Iso),
        new("written", "{n:x} (~/ ~{n:y} ~/ | ~. ~{n:y} ~.) ~{yyyy:year}", Days.Beyond),
        new("written", "{ymd}", Days.Compact),
        new("written", "{d:a} ~/ ~{d:b}", Guards.Slash),
        new("written", "{d:a} ~. ~{d:b}", EnglishGuards.AfterPreposition),
        new("numeric", "{d:a} (~/ | ~- | ~.) ~{d:b}", Days.Numeric),

        new("point", "{written:same}", Lengths.Same),
        new("point", "{relday}", EnglishGuards.RelativeDay),
        new("point", "the? day after tomorrow", Relative(2)),
        new("point", "the? day before yesterday", Relative(-2)),
        new("point", "the day after !{point} !{function} !tomorrow", Relative(1)),
        new("point", "the (next | following) day", Relative(1)),
        new("point", "the (previous | last) day", Relative(-1)),
        new("point", "the day", EnglishGuards.TheDay),
        new("point", "{weekdayname:weekday}", Days.OnWeekday),
        new("point", "{weekdayabbr:weekday}", EnglishGuards.WeekdayAbbreviation),
        new("point", "this? (upcoming | coming) {weekday}", Days.Upcoming),
        new("point", "{swing} {weekday}", Days.OfWeek),
        new("point", "(on)? {weekday} ,? (of | in)? {swing} (week | wk)", Days.OfWeek),
        new("point", "(the)? {swing} (week | wk) 's? ,? (on)? {weekday}", Days.OfWeek),
        new("point", "a week (on | from)? {weekday}", Days.WeekAfter),
        new("point", "{weekday} week", Days.WeekAfter),
        new("point", "(eod | cob) on? {named:date}", Days.WithWeekday),
        new("named", "{weekday}", Days.OnWeekday),
        new("named", "{relday}", Days.Relative),
        new("named", "{written:same}", Lengths.Same),
        new("point", "(eod | cob)", Relative(0)),

        new("point", "{weekday} ,? (the)? {written:date}", Days.WithWeekday),
        new("point", "{weekday} ,? {numeric:date}", Days.WithWeekday),
        new("point", "{swing} {weekday} ,? {written:date}", Days.OfThisYear),
        new("point", "{swing} {weekday} ,? {numeric:date}", Days.OfThisYear),
        new("point", "{weekday} ,? the? {ord:day}", Days.WeekdayAndNumber),

        new("point", "the? {ord:day} (day)? (of | in) {relmonth:span}", Days.OfMonth),
        new("point", "the? {ord:day} day of {month}", Days.Dated),
        new("point", "the? {ord:day}", EnglishGuards.OnNumber),
        new("point", "the? {d:day}", EnglishGuards.OnNumber),
        new("point", "(the)? last day (of | in) {anymonth:span}", Ordinals.LastDayOf),
        new("point", "(the)? last day (of | in) (the)? {year}", Ordinals.LastDayOfYear),
        new("relmonth", "(the | this) month", Periods.Relative(Meanings.Unit.Month, 0)),
        new("relmonth", "(the)? {swing} month", Periods.RelativeTo(Meanings.Unit.Month)),

        new("point", "(the)? {nth} {weekday} (of | in) {anymonth:span}", Ordinals.WeekdayOf),
        new("point", "(the)? {nth} week (of | in) {anymonth:span} on? {weekday}", Ordinals.WeekdayOf),
        new("anymonth", "{monthdot:month} ,? (of | in)? {year}", Periods.Month),
        new("anymonth", "{monthdot:month}", Periods.Month),
        new("anymonth", "{relmonth:same}", Lengths.Same),

        new("date", "{point:same}", Lengths.Same),
        new("date", "{length} (from | after | following) {point:date}", Offsets.FromDay(1)),
        new("date", "{length} (before | prior to) {point:date}", Offsets.FromDay(-1)),
        new("date", "{length} (from | after) {point:date} ,? on {weekday}", Offsets.FromDayOnWeekday(1)),
        new("date", "{weekday} ,? {length} (from | after) {point:date}", Offsets.FromDayOnWeekday(1)),
        new("date", "{weekday} ,? {length} before {point:date}", Offsets.FromDayOnWeekday(-1)),
        new("date", "{length} (ago | earlier | back)", Offsets.FromToday(-1)),
        new("date", "{length} (later | hence) !this !next !last !today", Offsets.FromToday(1)),
        new("date", "in {length}", Offsets.FromToday(1)),
        new("date", "{length} from now", Offsets.FromToday(1)),

        new("plandate", "{anchor}", Anchoring.Named),
        new("plandate", "(school | academic) -? year (start | begins)", Anchoring.Known("schoolyearstart")),
        new("plandate", "(start | beginning) of (the)? school year", Anchoring.Known("schoolyearstart")),
        new("plandate", "kick -? off (meeting | event)?", Anchoring.Known("kickoff")),
        new("plandate", "(budget | public) hearing", Anchoring.Known("hearing")),
        new("plandate", "(agreement | contract) (is)? (signed | signing)", Anchoring.Known("signing")),
        new("plandate", "first (joint)? event", Anchoring.Known("firstevent")),
        new("plandate", "annual review", Anchoring.Known("annualreview")),
        new("plandate", "(funding | grant | application) deadline", Anchoring.Known("fundingdeadline")),
        new("plandate", "contract end", Anchoring.Known("contractend")),
        new("plandate", "end of (the)? contract", Anchoring.Known("contractend")),
        new("date", "{length} before (the | our)? {plandate:anchor}", Anchoring.Offset(-1)),
        new("date", "{length} (after | from) (the | our)? {plandate:anchor}", Anchoring.Offset(1)),
        new("date", "{letter:anchor} - {n} {letterunit:unit}", Anchoring.OffsetLetter(-1)),
        new("date", "{letter:anchor} + {n} {letterunit:unit}", Anchoring.OffsetLetter(1)),
        new("date", "{letter:anchor} - {length}", Anchoring.Offset(-1)),
        new("date", "{letter:anchor} + {length}", Anchoring.Offset(1)),
        new("date", "{letter:anchor} ~- ~{n} !~-", Anchoring.BareWeeks(-1)),
        new("date", "{letter:anchor} ~+ ~{n}", Anchoring.BareWeeks(1)),
        new("date", "{anchor}", Anchoring.Itself),
    ];

    private static Func<Match, object?> Relative(int days) => m => Meanings.Calendar.Settled(m.Scene.Today.AddDays(days));
}
