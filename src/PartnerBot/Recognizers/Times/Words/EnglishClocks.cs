using PartnerBot.Recognizers.Times.Parsing;
using PartnerBot.Recognizers.Times.Rules;

namespace PartnerBot.Recognizers.Times.Words;

/// <summary>How English tells the time.</summary>
internal static class EnglishClocks
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("am", "(am | a ~. ~m ~. | a ~. ~m)", Lengths.Just(0)),
        new("pm", "(pm | p ~. ~m ~. | p ~. ~m)", Lengths.Just(0)),
        new("clock", "{hh} (~: ~{mi})? {am:x}", Clocks.Am),
        new("clock", "{hh} (~: ~{mi})? {pm:x}", Clocks.Pm),
        new("clock", "{hh} (~. ~{mi}) {pm:x}", Clocks.Pm),
        new("clock", "{hh} (~. ~{mi}) {am:x}", Clocks.Am),
        new("clock", "{hh} ~: ~{mi}", Clocks.Bare),
        new("clock", "{hourword:hh} o ' clock", Clocks.Bare),
        new("clock", "half past {hourword:hh}", Clocks.Beside(30)),
        new("clock", "quarter past {hourword:hh}", Clocks.Beside(15)),
        new("clock", "quarter to {hourword:hh}", Clocks.Beside(-15)),
        new("clock", "(noon | midday)", Clocks.Named(12)),
        new("clock", "midnight", Clocks.Named(0)),
        new("hourword", "{hh:hh}", Clocks.Number),
        new("hourword", "{card}", Clocks.Hour),
        new("bareclock", "{clock:same}", Lengths.Same),
        new("bareclock", "{hh}", Clocks.Bare),
        new("bareclock", "{card:hh}", Clocks.Bare),

        new("clocks", "(from | between)? {bareclock:from} (- | to | till | until) {clock:to}", Clocks.FromTo),
        new("clocks", "between {bareclock:from} and {clock:to}", Clocks.FromTo),
        new("moment", "{date} ,? (at | @) {bareclock:clock}", Clocks.OnDay),
        new("moment", "{date} ,? {clock}", Clocks.OnDay),
        new("moment", "{shortday:date} ,? (at)? {clock}", Clocks.OnDay),
        new("moment", "{shortday:date} ,? {clocks}", Clocks.OnDayFromTo),
        new("moment", "(at)? {clock} ,? (on)? {date}", Clocks.OnDay),
        new("moment", "{date} ,? (from | between)? {clocks}", Clocks.OnDayFromTo),
        new("moment", "{date} ,? (in the)? {dayparted:clocks}", Clocks.OnDayFromTo),
        new("dayparted", "{daypart}", Clocks.Part),
        new("moment", "this {dayparted:part}", Clocks.Today),
        new("moment", "tonight", Clocks.Tonight),
    ];
}
