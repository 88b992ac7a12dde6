using PartnerBot.Recognizers.Times.Parsing;
using PartnerBot.Recognizers.Times.Rules;

namespace PartnerBot.Recognizers.Times.Words;

/// <summary>How English speaks of what comes back.</summary>
internal static class EnglishRepeats
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("each", "(every | each | any | per)", Lengths.Just(0)),
        new("rhythmic", "{each:x} {unit}", Repeats.EveryUnit),
        new("rhythmic", "{each:x} single {unit}", Repeats.EveryUnit),
        new("rhythmic", "{each:x} other {unit}", Repeats.EveryOtherUnit),
        new("rhythmic", "{each:x} second {unit}", Repeats.EveryOtherUnit),
        new("rhythmic", "{each:x} {length}", Repeats.EveryLength),
        new("rhythmic", "{each:x} {ord:nth} {unit}", Repeats.EveryNthUnit),
        new("rhythmic", "(once | one | twice | {num} times | {n} ~x) (a | an | per | every | each) {unit}", Repeats.EveryUnit),
        new("rhythmic", "{rhythm}", Repeats.Word),
        new("rhythmic", "bi - {adverbunit:rhythm}", Repeats.Word),
        new("rhythmic", "semi - annual", Repeats.Always("P0.5Y")),
        new("rhythmic", "half -? yearly", Repeats.Always("P0.5Y")),
        new("rhythmic", "{each:x} (single | other | second)? {weekday}", Repeats.EveryWeekday),
        new("rhythmic", "{each:x} {nth} {weekday}", Repeats.EveryNthWeekday),
        new("rhythmic", "{weekdays:weekday}", Repeats.EveryWeekday),
        new("rhythmic", "{each:x} {month}", Repeats.EveryMonthNamed),
        new("rhythmic", "{each:x} {dayparted:part}", Repeats.EveryPart),
        new("rhythmic", "{each:x} {weekday} {dayparted:part}", Repeats.EveryPart),
        new("rhythmic", "{weekday} {daypartsed:part}", Repeats.EveryPart),
        new("rhythmic", "{weekdays:weekday} {dayparted:part}", Repeats.EveryPart),
        new("rhythmic", "{daypartsed:part}", Repeats.EveryPart),
        new("rhythmic", "(the | on the | every | each)? {nth} {weekday} (of | in | every | each) (the | each | every)? month", Repeats.NthWeekday),
        new("rhythmic", "(the | on the | every | each)? {ord:day} (of | in) (each | every) month", Repeats.NthDay),

        new("daypartsed", "{dayparts:daypart}", Clocks.Part),

        new("fortnightly", "{rhythmic:every} ,? (on | always on)? ({weekday} | {weekdays:weekday})", Repeats.Fortnightly),
        new("fortnightly", "{weekdays:weekday} ,? {rhythmic:every}", Repeats.Fortnightly),
        new("returning", "({rhythmic:same} | {fortnightly:same})", Lengths.Same),

        new("set", "{returning:same}", Lengths.Same),
        new("set", "{returning:repeat} ,? (at | by | from | around | about | @)? {clock}", Repeats.At),
        new("set", "{returning:repeat} ,? (at | by | from | around | about | @) {bareclock:clock}", Repeats.ByDay),
        new("set", "(at)? {clock} (on)? {returning:repeat}", Repeats.At),
        new("set", "(at | around) {bareclock:clock} (on)? {returning:repeat}", Repeats.ByDay),
        new("set", "{weekdays:weekday} (at | around) {bareclock:clock} ,? {rhythmic:every}", Repeats.FortnightlyAt),
    ];
}
