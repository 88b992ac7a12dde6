using PartnerBot.Recognizers.Times.Meanings;
using PartnerBot.Recognizers.Times.Parsing;
using PartnerBot.Recognizers.Times.Rules;

namespace PartnerBot.Recognizers.Times.Words;

/// <summary>How German is written in a chat: short, in lower case, and by the ear.</summary>
internal static class GermanChat
{
    private static readonly (string Word, string Part)[] Parts =
    [
        ("früh", "TMO"), ("morgen", "TMO"), ("vormittag", "TMO"), ("mittag", "TMI"), ("nachmittag", "TAF"), ("abend", "TEV"), ("nacht", "TNI"),
    ];

    /// <summary>Montagmorgen to Sonntagnacht: the number of the weekday and the part of the day.</summary>
    public static IReadOnlyDictionary<string, object> DayParts { get; } =
        ((string[])["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"])
            .SelectMany((day, at) => Parts.Select(part => (Word: day + part.Word, Value: $"{at + 1}{part.Part}")))
            .ToDictionary(pair => pair.Word, object (pair) => pair.Value, StringComparer.Ordinal);

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("at", "(so | so circa | so ca | so etwa)? (um | gegen | ab)", Lengths.Just(0)),
        new("about", "(so | ca ~. | ca | circa | etwa | ungefähr | rund | knapp | gut | so ca ~. | so ca | so etwa | so circa | so ungefähr)", Lengths.Just(0)),

        // Times
        new("hclock", "{hh} (~: ~{mi})? h", Clocks.Full),
        new("moment", "{date} ,? {at:x} ({germanclock:clock} | {hclock:clock})", Clocks.OnDay),
        new("moment", "{date} ,? {hclock:clock}", Clocks.OnDay),
        new("moment", "{shortday:date} ,? (um | ab | gegen)? {hclock:clock}", Clocks.OnDay),
        new("moment", "{date} ~. (um | ab | gegen) {germanclock:clock}", Chatting.BehindStop),
        new("moment", "(um | gegen) {germanclock:clock} (am)? {date}", Clocks.OnDay),
        new("moment", "{date} ,? (am)? {daypart0:part} ,? {at:x} {germanclock:clock}", Chatting.InPart),
        new("moment", "{date} ,? (am)? {daypart0:part} {clock}", Chatting.InPart),
        new("barespan", "(von | zwischen) {germanclock:from} (- | bis | und) {germanclock:to} (uhr)?", Chatting.FromTo),
        new("moment", "{date} ,? {barespan:clocks}", Clocks.OnDayFromTo),
        new("moment", "{dayandpart:daypart}", Chatting.DayPart),
        new("moment", "{dayandpart:daypart} ,? {at:x} {germanclock:clock}", Chatting.InDayPart),
        new("moment", "{dayandpart:daypart} {clock}", Chatting.InDayPart),
        new("bareclock", "{hh}", Clocks.Bare),
        new("top", "(so)? (gegen | um) {bareclock:clock}", Chatting.Vaguely),

        // Days
        new("date", "in {about:x} {length}", Offsets.FromToday(1)),
        new("date", "in ({about:x})? ({n} | {card} | ein | eine | einem | einer) (- | bis | oder | ,) {length}", Offsets.FromToday(1)),
        new("bound", "{before:x} {shortday:edge}", Chatting.BeforeShortDay),
        new("bound", "vorm {boundedge:edge}", Bounds.Before),
        new("bound", "nachm {boundedge:edge}", Bounds.After),

        // Stretches
        new("span", "(kw | kalenderwoche) {n:week} (/ | - | + | und | bis) (kw)? {n:last}", Chatting.Weeks),
        new("span", "q ~{mm:nth} {swing} (jahres | jahr)", Ordinals.PartOfYear(3)),
        new("span", "{swing} we", Periods.RelativeTo(Unit.Weekend)),
        new("span", "we", Chatting.ShortWeekend),
        new("span", "zwischen den jahren", Chatting.BetweenTheYears),

        // Lengths and what comes back
        new("num", "(ne | ner | nem | nen)", Lengths.Just(1)),
        new("num", "(n | ne | ner | nem | nen) (halb | halbe | halben | halbes | halber)", Lengths.Just(0.5)),
        new("rhythmic", "{times} (die | den | das) {unit}", Repeats.EveryUnit),
        new("rhythmic", "(die | im | am) {unit}", Chatting.Per),
        new("rhythmic", "(jeden | immer am)? {dayandpart:daypart}", Chatting.EveryDayPart),
        new("rhythmic", "immer (am | zum) {day}", Repeats.NthDay),
    ];
}
