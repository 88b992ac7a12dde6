using PartnerBot.Recognizers.Times.Meanings;
using PartnerBot.Recognizers.Times.Parsing;
using PartnerBot.Recognizers.Times.Rules;

namespace PartnerBot.Recognizers.Times.Words;

/// <summary>How English is written in a chat: short, and never quite exact.</summary>
internal static class EnglishChat
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("at", "(at | around | about | by | @)", Lengths.Just(0)),
        new("about", "(about | around | roughly | approximately | approx ~. | approx | like | maybe | just under | just over | a good)", Lengths.Just(0)),

        // Times
        new("ish", "{hh} ~ish", Clocks.Bare),
        new("ish", "{hh} ~- ~ish", Clocks.Bare),
        new("bareclock", "{ish:same}", Lengths.Same),
        new("moment", "{date} ,? (around | about) {bareclock:clock}", Clocks.OnDay),
        new("moment", "{date} ,? {ish:clock}", Clocks.OnDay),
        new("moment", "(at | around)? {ish:clock} (on)? {date}", Clocks.OnDay),
        new("moment", "{date} ,? (in the)? {dayparted:part} ,? {at:x} {bareclock:clock}", Chatting.InPart),
        new("moment", "{date} ,? {dayparted:part} ,? {clock}", Chatting.InPart),
        new("barespan", "(from | between) {bareclock:from} (- | to | and | until | till) {bareclock:to}", Chatting.FromTo),
        new("moment", "{date} ,? {barespan:clocks}", Clocks.OnDayFromTo),
        new("moment", "this {dayparted:part} {at:x} {bareclock:clock}", Chatting.TodayInPart),
        new("moment", "tonight {at:x} {bareclock:clock}", Chatting.Tonight),
        new("top", "(around | about) {bareclock:clock}", Chatting.Vaguely),

        // Days
        new("date", "in {about:x} {length}", Offsets.FromToday(1)),
        new("date", "in ({about:x})? ({n} | {card} | a | an) (- | to | or) {length}", Offsets.FromToday(1)),
        new("oneortwo", "(a | an | one) {unit} or two", Lengths.Of(2)),
        new("date", "in {oneortwo:length}", Offsets.FromToday(1)),
        new("date", "{onweekday:date} in {length}", Offsets.FromDay(1)),
        new("onweekday", "{weekday}", Days.OnWeekday),
        new("date", "{length} {relday}", Chatting.WeeksFromDay),
        new("point", "(the)? {weekday} after next", Days.WeekAfter),
        new("afternext", "(of)? (the)? week after next", Sums.Just(2)),
        new("point", "{weekday} ,? {afternext:swing}", Days.OfWeek),

        // Stretches
        new("span2", "(the)? year -? end", Parts.OfPresent("end", Unit.Year)),
        new("span2", "(the)? month -? end", Parts.OfPresent("end", Unit.Month)),
        new("span2", "(the)? quarter -? end", Parts.OfPresent("end", Unit.Quarter)),

        // What comes back
        new("rhythmic", "(a | an) {unit}", Chatting.Per),
        new("rhythmic", "always on the {ord:day}", Repeats.NthDay),
    ];
}
