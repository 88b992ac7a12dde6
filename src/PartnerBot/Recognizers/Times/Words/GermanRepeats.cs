using PartnerBot.Recognizers.Times.Parsing;
using PartnerBot.Recognizers.Times.Rules;

namespace PartnerBot.Recognizers.Times.Words;

/// <summary>How German speaks of what comes back.</summary>
internal static class GermanRepeats
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("each", "(jede | jeden | jeder | jedes | jedem | pro | je)", Lengths.Just(0)),
        new("rhythmic", "{each:x} {unit}", Repeats.EveryUnit),
        new("rhythmic", "{each:x} {ord:nth} {unit}", Repeats.EveryNthUnit),
        new("rhythmic", "(alle | aller) {length}", Repeats.EveryLength),
        new("rhythmic", "{times} (im | in der | pro | je | am | jeden | jede | jedes) {unit}", Repeats.EveryUnit),
        new("times", "({card} mal | einmal | zweimal | dreimal | viermal | mehrmals | {n} mal | {n} ~x)", Lengths.Just(0)),
        new("rhythmic", "{rhythm}", Repeats.Word),
        new("rhythmic", "{n} -? (tägig | täglich | tägige | tägigen)", GermanGuards.EveryDays),
        new("rhythmic", "(jede | jeden | jeder | jedes | jedem) {weekday}", Repeats.EveryWeekday),
        new("rhythmic", "(jeden | jedem) (zweiten | 2 ~.) {weekday}", Repeats.EveryWeekday),
        new("rhythmic", "immer {weekdays:weekday}", Repeats.EveryWeekday),
        new("rhythmic", "immer am {weekday}", Repeats.EveryWeekday),
        new("rhythmic", "{weekdays:weekday}", Repeats.EveryWeekday),
        new("rhythmic", "(jeden | jeder | jede | immer am | immer im | am)? {ord:nth} {weekday} (im | des | eines | jeden | jedes)? (jeden | jedes)? (monat | monats)", Repeats.NthWeekday),
        new("rhythmic", "(jeden | immer am | am)? {nth} {weekday} (im | des | eines | jeden | jedes) (jeden | jedes)? (monat | monats)", Repeats.NthWeekday),
        new("rhythmic", "(jeden | jeder) {nth} {weekday}", Repeats.EveryNthWeekday),
        new("rhythmic", "(jeden | immer am | am)? {day} (jeden | jedes | eines jeden) (monats | monat)", Repeats.NthDay),
        new("rhythmic", "jeden {month}", Repeats.EveryMonthNamed),
        new("rhythmic", "(jeden | jede) {daypart0:part}", Repeats.EveryPart),
        new("rhythmic", "jeden {weekday} {daypart0:part}", Repeats.EveryPart),
        new("rhythmic", "{weekdays:weekday} {daypart0:part}", Repeats.EveryPart),
        new("rhythmic", "{dayparts:daypart}", GermanGuards.Dayparts),
        new("daypart0", "{daypart}", Clocks.Part),

        new("fortnightly", "{rhythmic:every} ,? (am | immer | jeweils | immer am | jeweils am)? ({weekday} | {weekdays:weekday})", Repeats.Fortnightly),
        new("fortnightly", "(immer)? {weekdays:weekday} ,? {rhythmic:every}", Repeats.Fortnightly),
        new("returning", "({rhythmic:same} | {fortnightly:same})", Lengths.Same),

        new("set", "{returning:same}", Lengths.Same),
        new("set", "{returning:repeat} ,? {clock}", Repeats.At),
        new("set", "{returning:repeat} ,? (so)? (um | ab | gegen) {germanclock:clock}", Repeats.At),
        new("set", "(um)? {clock} {returning:repeat}", Repeats.At),
        new("set", "(um | ab | gegen) {germanclock:clock} {returning:repeat}", Repeats.At),
        new("set", "{weekdays:weekday} (um | ab | gegen) {germanclock:clock} ,? {rhythmic:every}", Repeats.FortnightlyAt),
    ];
}
