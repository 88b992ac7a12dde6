using PartnerBot.Recognizers.Times.Parsing;
using PartnerBot.Recognizers.Times.Rules;

namespace PartnerBot.Recognizers.Times.Words;

/// <summary>How English joins days and periods to ranges, and what it puts before and behind them.</summary>
internal static class EnglishRanges
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("edge", "{date:same}", Lengths.Same),
        new("edge", "the? {period:same}", Lengths.Same),
        new("to", "(to | till | until | til | through | thru | - | up to)", Lengths.Just(0)),

        new("range", "(from | between | during) {edge:from} {to:x} {edge:to}", Ranges.FromTo),
        new("range", "between {edge:from} and {edge:to}", Ranges.FromTo),
        new("range", "{edge:from} {to:x} {edge:to}", Ranges.FromTo),
        new("range", "{edge:from} {to:x} in? {edge:to}", Ranges.FromTo),
        new("range", "in {plainyear:from} {to:x} {plainyear:to}", Ranges.FromTo),
        new("plainyear", "{year}", Years.Named),

        new("shortday", "{weekdayabbr:weekday}", Days.OnWeekday),
        new("range", "(from)? {shortday:from} {to:x} {shortday:to}", Ranges.FromTo),

        // November 18-19, April 9th through 17th, between 3 and 12 of Sept
        new("range", "(on | from | between)? {monthday:from} (and | {to:x}) (the)? {day} (, | of)? {year}", Ranges.ToNumber),
        new("range", "(on | from | between)? {monthday:from} (and | {to:x}) (the)? {day}", Ranges.ToNumber),
        new("monthday", "{monthdot:month} the? {day}", Days.Dated),
        new("range", "(between | from) the? {day:first} (and | {to:x}) the? {day} (of | in)? {monthdot:month} (of | in | ,)? {year}", Ranges.OfMonth),
        new("range", "(between | from) the? {day:first} (and | {to:x}) the? {day} (of | in)? {month}", Ranges.OfMonth),
        new("range", "the? {day:first} {to:x} the? {day} (of | in)? {monthdot:month} (of | in | ,)? {year}", Ranges.OfMonth),
        new("range", "the? {day:first} {to:x} the? {day} (of | in)? {month}", Ranges.OfMonth),

        new("range", "(between | from)? the? {day:first} (and | {to:x}) the? {day} (of | in)? {relmonth:span}", Ranges.OfRelativeMonth),
        new("range", "for {length} ,? (from | starting | beginning) on? {date}", Offsets.For),
        new("range", "{length} (starting | beginning) (on | from)? {date}", Offsets.For),
        new("range", "within (the)? next? {length}", Offsets.Within),
        new("range", "more than {length} before {point:date}", Offsets.MoreThanBefore),
        new("range", "more than {length} after {point:date}", Offsets.MoreThanAfter),
        new("range", "less than {length} after {point:date}", Offsets.LessThan(1)),
        new("range", "less than {length} before {point:date}", Offsets.LessThan(-1)),

        new("before", "(before | prior to | earlier than | until | till | til | by | no later than | not later than | ending on?)", Lengths.Just(0)),
        new("after", "(after | later than)", Lengths.Just(0)),
        new("since", "(since | no earlier than | not earlier than | not before | as of | starting (on | from | in | with)? | beginning (on | from | in | with)? | on or after | effective)", Lengths.Just(0)),
        new("until", "(as late as | on or before | < = | = <)", Lengths.Just(0)),
        new("bound", "{before:x} the? {boundedge:edge}", Bounds.Before),
        new("bound", "{after:x} the? {boundedge:edge}", Bounds.After),
        new("bound", "{since:x} the? {boundedge:edge}", Bounds.Since),
        new("bound", "{until:x} the? {boundedge:edge}", Bounds.Until),
        new("bound", "> = {boundedge:edge}", Bounds.Since),
        new("bound", "> {boundedge:edge}", Bounds.After),
        new("bound", "< {boundedge:edge}", Bounds.Before),
        new("bound", "{edge} (or | and) (later | after | greater | above | newer | onwards) !{function} !my !our", Bounds.Since),
        new("bound", "{edge} (or | and) (before | earlier | prior | below | older) !{function}", Bounds.Until),
        new("bound", "{edge} (onwards | onward)", Bounds.Since),
        new("bound", "(around | approximately | circa | approx ~.?) the? {boundedge:edge}", Bounds.Approximately),
        new("bound", "to date", EnglishGuards.ToDate),
        new("boundedge", "{edge:same}", Lengths.Same),
    ];
}
