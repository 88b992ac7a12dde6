using PartnerBot.Recognizers.Times.Parsing;
using PartnerBot.Recognizers.Times.Rules;

namespace PartnerBot.Recognizers.Times.Words;

/// <summary>How German speaks of single days.</summary>
internal static class GermanDays
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("month", "{monthname:number}", Sums.Number),
        new("month", "{monthabbr:number}", Sums.Number),
        new("monthdot", "{monthabbr:number} ~.", Sums.Number),
        new("monthdot", "{month:number}", Sums.Number),
        new("weekday", "{weekdayname:number}", Sums.Number),
        new("weekday", "{weekdayabbr:number} ~.", Sums.Number),
        new("weekday", "{weekdayabbr:number}", Sums.Number),
        new("ordmonth", "{mm:number} ~.", Sums.Number),
        new("ordmonth", "{ordinal:number}", Sums.MonthNumber),

        // 2. Oktober 2012, zweiter Mai, 2 Oktober
        new("written", "{day} {monthdot:month} (, | des jahres | im jahr | im jahre)? {year}", Days.Dated),
        new("written", "{day} {monthdot:month} {shortyear:year} !uhr !: !{unit}", Days.Dated),
        new("written", "{day} {month}", Days.Dated),
        new("written", "{bareday:day} {monthdot:month} {year}", Days.Dated),
        new("written", "{bareday:day} {month}", Days.Dated),
        new("written", "{month} {bareday:day} , {year}", Days.Dated),

        // 28.10.2026, 28.10., 28.10, 28/10, 2026-10-28
        new("written", "{d:a} ~. {d:b} ~. {yyyy:year}", Days.Numeric),
        new("written", "{d:a} ~. {d:b} ~. ~{yy}", GermanGuards.ShortDate),
        new("written", "{d:a} ~. {d:b} ~.", Days.Numeric),
        new("written", "{d:a} ~. ~{d:b} !uhr !{unit} !€ !euro !prozent !%", GermanGuards.Dotted),
        new("written", "{d:a} (~/ ~{d:b} ~/ | ~- ~{d:b} ~-) ~{yyyy:year}", Days.Numeric),
        new("written", "{d:a} (~/ ~{d:b} ~/ | ~- ~{d:b} ~-) ~{yy}", Days.Numeric),
        new("written", "{d:a} ~/ ~{d:b}", Guards.Slash),
        new("written", "{yyyy} (~- ~{n:b} ~- | ~/ ~{n:b} ~/ | ~. ~{n:b} ~.) ~{d:c}", Days.Iso),
        new("written", "{n:x} (~/ ~{n:y} ~/ | ~. ~{n:y} ~.) ~{yyyy:year}", Days.Beyond),
        new("written", "{ymd}", Days.Compact),

        // siebter 4., 7. vierter 2016, dritter/11.
        new("written", "{day} /? {ordmonth:month} {year}", Days.Dated),
        new("written", "{day} /? {ordmonth:month}", Days.Dated),

        // Sep-23-2020, 2020/23/Sep
        new("written", "{d:day} (~- | ~/ | ~.) ~{month} (~- | ~/ | ~.) ~{yyyy:year}", Days.Dated),
        new("written", "{d:day} (~- | ~/ ) ~{month}", Days.Dated),
        new("written", "{month} (~- | ~/) ~{d:day} (~- | ~/) ~{yyyy:year}", Days.Dated),
        new("written", "{month} (~- | ~/) ~{yyyy:year} (~- | ~/) ~{d:day} ~.?", Days.Dated),
        new("written", "{yyyy:year} (~- | ~/) ~{month} (~- | ~/) ~{d:day}", Days.Dated),
        new("written", "{yyyy:year} (~- | ~/) ~{d:day} (~- | ~/) ~{month}", Days.Dated),
        new("written", "{d:day} (~- | ~/) ~{yyyy:year} (~- | ~/) ~{month}", Days.Dated),

        new("point", "{written:same}", Lengths.Same),
        new("point", "den {written:same}", Lengths.Same),
        new("point", "{weekday} ,? (der | den | dem)? {written:date}", Days.WithWeekday),
        new("point", "{swing} {weekday} ,? (der | den | dem)? {written:date}", Days.WithWeekday),
        new("point", "{weekday} ,? (der | den | dem) {bareday:day}", Days.WeekdayWithNumber),
        new("point", "{weekday} ,? (der | den | dem) {ordinal:day}", Days.WeekdayWithNumber),

        new("point", "{relday}", GermanGuards.RelativeDay),
        new("point", "{weekdayname:weekday}", Days.OnWeekday),
        new("point", "{weekdayabbr:weekday} ~.", GermanGuards.Abbreviation),
        new("point", "{weekdayabbr:weekday}", GermanGuards.Abbreviation),
        new("point", "{coming} {weekday}", Days.Upcoming),
        new("point", "{swing} {weekday}", Days.OfWeek),
        new("point", "{weekday} (der | in der)? {swing} woche", Days.OfWeek),
        new("point", "{swing} woche (am)? {weekday}", Days.OfWeek),
        new("point", "{swing} tag", GermanGuards.NextDay),
        new("point", "{nth} {weekday} (im | des | in)? {anymonth:span}", Ordinals.WeekdayOf),
        new("point", "{ord:day} (tag)? (des | im)? {relmonth:span}", Days.OfMonth),
        new("point", "{d:day}", GermanGuards.OnNumber),
        new("point", "{ordinal:day}", GermanGuards.OnNumber),
        new("point", "(letzter | letzten | letztem) tag (im | des | in)? {anymonth:span}", Ordinals.LastDayOf),
        new("point", "(letzter | letzten | letztem) tag (im | des) (jahr | jahres)? {year}", Ordinals.LastDayOfYear),
        new("relmonth", "{swing} (monats | monat)", Periods.RelativeTo(Meanings.Unit.Month)),
        new("relmonth", "(des)? (monats)", Periods.Relative(Meanings.Unit.Month, 0)),
        new("anymonth", "{monthdot:month} {year}", Periods.Month),
        new("anymonth", "{month}", Periods.Month),
        new("anymonth", "{relmonth:same}", Lengths.Same),

        new("date", "{point:same}", Lengths.Same),
        new("date", "in {length}", Offsets.FromToday(1)),
        new("date", "{length} (später | danach)", Offsets.FromToday(1)),
        new("date", "(vor) {length}", Offsets.FromToday(-1)),
        new("date", "{length} (früher | zuvor | davor)", Offsets.FromToday(-1)),
        new("date", "{point:date} in {length}", Offsets.FromDay(1)),
        new("date", "{point:date} vor {length}", Offsets.FromDay(-1)),
        new("date", "{length} (nach | ab | von) (dem | der)? {point:date} (an)?", Offsets.FromDay(1)),
        new("date", "{length} vor (dem | der)? {point:date}", Offsets.FromDay(-1)),

        new("plandate", "{anchor}", Anchoring.Named),
        new("plandate", "kick - off", Anchoring.Known("kick-off")),
        new("plandate", "beginn des schuljahres", Anchoring.Known("school-year")),
        new("plandate", "erste (veranstaltung)", Anchoring.Known("event")),
        new("plandate", "ersten (veranstaltung)", Anchoring.Known("event")),
        new("plandate", "kick - off (treffen | veranstaltung)", Anchoring.Known("kick-off")),
        new("plandate", "(start | anfang | beginn) (des | vom)? (neuen | nächsten | kommenden)? (schuljahres | schuljahr)", Anchoring.Known("school-year")),
        new("plandate", "zum (neuen | nächsten | kommenden)? schuljahr", Anchoring.Known("school-year")),
        new("plandate", "(beratung | anhörung) (zum | über den | des)? (haushalt | haushalts | etat | etats)", Anchoring.Known("hearing")),
        new("plandate", "(erstes | ersten)? gemeinsame (veranstaltung)", Anchoring.Known("event")),
        new("plandate", "(ersten)? gemeinsamen (veranstaltung | fest)", Anchoring.Known("event")),
        new("plandate", "ende (des | der | unseres)? (vertrags | vertrages | vereinbarung | laufzeit)", Anchoring.Known("end")),
        new("plandate", "(unterzeichnung | unterschrift | unterschreiben) (der | des | unter die | unter den)? (vereinbarung | vertrags | vertrag | vertrages)", Anchoring.Known("signing")),
        new("plandate", "(frist | schluss) (für | zum)? (den | die)? (förderantrag | antrag | fördermittel)", Anchoring.Known("funding")),
        new("the", "(der | dem | den | die | das | des | unserem | unserer | unseren)", Lengths.Just(0)),
        new("date", "{length} vor {the:x}? {plandate:anchor}", Anchoring.Offset(-1)),
        new("date", "{length} nach {the:x}? {plandate:anchor}", Anchoring.Offset(1)),
        new("date", "{letter:anchor} - {n} {letterunit:unit}", Anchoring.OffsetLetter(-1)),
        new("date", "{letter:anchor} + {n} {letterunit:unit}", Anchoring.OffsetLetter(1)),
        new("date", "{letter:anchor} - {length}", Anchoring.Offset(-1)),
        new("date", "{letter:anchor} + {length}", Anchoring.Offset(1)),
        new("date", "{letter:anchor} ~- ~{n} !~-", Anchoring.BareWeeks(-1)),
        new("date", "{letter:anchor} ~+ ~{n}", Anchoring.BareWeeks(1)),
        new("date", "{plandate:anchor}", Anchoring.Itself),
    ];
}
