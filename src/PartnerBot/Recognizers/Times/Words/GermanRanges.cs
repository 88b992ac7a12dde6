using PartnerBot.Recognizers.Times.Parsing;
using PartnerBot.Recognizers.Times.Rules;

namespace PartnerBot.Recognizers.Times.Words;

/// <summary>How German joins days and periods to ranges, and what it puts before and behind them.</summary>
internal static class GermanRanges
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("edge", "{date:same}", Lengths.Same),
        new("edge", "(der | dem | den | das | die)? {period:same}", Lengths.Same),
        new("to", "(bis zum | bis zur | bis | bis einschließlich | bis einschl ~. | -)", Lengths.Just(0)),

        new("range", "(von | vom | zwischen) (dem | der)? {edge:from} {to:x} (dem | der)? {edge:to}", Ranges.FromTo),
        new("range", "zwischen (dem | der)? {edge:from} und (dem | der)? {edge:to}", Ranges.FromTo),
        new("range", "{edge:from} {to:x} (dem | der)? {edge:to}", Ranges.FromTo),

        new("shortday", "{weekdayabbr:weekday} ~.", Days.OnWeekday),
        new("shortday", "{weekdayabbr:weekday}", Days.OnWeekday),
        new("range", "(von)? {shortday:from} {to:x} {shortday:to}", Ranges.FromTo),

        new("anyday", "{day:number}", Sums.Number),
        new("anyday", "{bareday:number}", Sums.Number),
        new("month2", "{monthdot:number}", Sums.Number),
        new("month2", "{mm:number} ~.", Sums.Number),
        new("range", "(von | vom | zwischen) (dem)? {anyday:first} (und | {to:x}) (dem | zum)? {anyday:day} {month2:month} {year}", Ranges.OfMonth),
        new("range", "(von | vom | zwischen) (dem)? {anyday:first} (und | {to:x}) (dem | zum)? {anyday:day} {month2:month}", Ranges.OfMonth),
        new("range", "{anyday:first} {to:x} {day} {month2:month} {year}", Ranges.OfMonth),
        new("range", "{anyday:first} {to:x} {day} {month2:month}", Ranges.OfMonth),
        new("range", "(von | vom | zwischen)? (dem)? {anyday:first} (und | {to:x}) (dem | zum)? {anyday:day} (im)? {relmonth:span}", Ranges.OfRelativeMonth),
        new("range", "{monthdot:month} {anyday:first} {to:x} {bareday:day}", Ranges.OfMonth),

        new("range", "(innerhalb | binnen) (von | der | des)? {swing}? {length}", Offsets.Within),
        new("range", "{length} (ab | ab dem) {date}", Offsets.For),

        new("before", "(vor | nicht später als | bis zum | bis zur | bis | spätestens am | spätestens bis | spätestens zum | spätestens)", Lengths.Just(0)),
        new("after", "nach", Lengths.Just(0)),
        new("the2", "(dem | der | den | das | die | zum | zur)", Lengths.Just(0)),
        new("boundedge", "{edge:same}", Lengths.Same),
        new("bound", "{before:x} ({the2:x})? {boundedge:edge}", Bounds.Before),
        new("bound", "{after:x} ({the2:x})? {boundedge:edge}", Bounds.After),
        new("bound", "(seit | ab | frühestens ab | frühestens am | frühestens | nicht vor) ({the2:x})? {boundedge:edge}", Bounds.Since),
        new("bound", "(von | vom) {boundedge:edge} an", Bounds.Since),
        new("bound", "bis (einschließlich | einschl ~.) ({the2:x})? {boundedge:edge}", Bounds.Until),
        new("bound", "{edge} (oder | und) (später | danach)", Bounds.Since),
        new("bound", "{edge} (oder | und) (früher | davor)", Bounds.Until),
        new("bound", "(etwa | ca ~. | ca | circa | ungefähr | gegen | um | rund um) ({the2:x})? {boundedge:edge}", Bounds.Approximately),
    ];
}
