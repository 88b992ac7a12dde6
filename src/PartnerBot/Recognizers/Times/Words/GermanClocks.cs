using PartnerBot.Recognizers.Times.Parsing;
using PartnerBot.Recognizers.Times.Rules;

namespace PartnerBot.Recognizers.Times.Words;

/// <summary>How German tells the time.</summary>
internal static class GermanClocks
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("clock", "{hh} (~: ~{mi} | ~. ~{mi})? uhr", Clocks.Full),
        new("clock", "{hh} uhr {mi}", Clocks.Full),
        new("clock", "{hh} ~: ~{mi}", Clocks.Full),
        new("clock", "{hourword:hh} uhr", Clocks.Full),
        new("clock", "{hh} (~: ~{mi} | ~. ~{mi})? uhr (nachmittags | abends | nachmittag | am nachmittag | am abend)", Clocks.Pm),
        new("clock", "{hourword:hh} uhr (nachmittags | abends | nachmittag | am nachmittag | am abend)", Clocks.Pm),
        new("clock", "{hh} (~: ~{mi} | ~. ~{mi})? uhr (morgens | früh | vormittags)", Clocks.Full),
        new("clock", "halb {hourword:hh}", Clocks.Beside(-30)),
        new("clock", "(viertel nach) {hourword:hh}", Clocks.Beside(15)),
        new("clock", "(viertel vor | dreiviertel) {hourword:hh}", Clocks.Beside(-15)),
        new("clock", "mitternacht", Clocks.Named(0)),
        new("hourword", "{hh}", Clocks.Number),
        new("hourword", "{card}", Clocks.Hour),
        new("hourword", "ein", Sums.Just(1)),
        new("germanclock", "{clock:same}", Lengths.Same),
        new("germanclock", "{hh} ~. ~{mi}", Clocks.Full),
        new("germanclock", "{hh}", Clocks.Full),
        new("germanclock", "{card:hh}", Clocks.Full),

        new("clocks", "(von | zwischen)? {germanclock:from} (- | bis) {clock:to}", Clocks.FromTo),
        new("clocks", "zwischen {germanclock:from} und {clock:to}", Clocks.FromTo),
        new("clocks", "(von | zwischen) {germanclock:from} (- | bis | und) {germanclock:to} uhr", Clocks.FromTo),
        new("moment", "{date} ,? (um | ab | gegen) {germanclock:clock}", Clocks.OnDay),
        new("moment", "{date} ,? {clock}", Clocks.OnDay),
        new("moment", "{shortday:date} ,? (um | ab)? {clock}", Clocks.OnDay),
        new("moment", "{shortday:date} ,? {clocks}", Clocks.OnDayFromTo),
        new("moment", "(um)? {clock} (am)? {date}", Clocks.OnDay),
        new("moment", "{date} ,? {clocks}", Clocks.OnDayFromTo),
        new("moment", "{date} ,? (am)? {daypart0:clocks}", Clocks.OnDayFromTo),
    ];
}
