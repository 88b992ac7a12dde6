using PartnerBot.Recognizers.Times.Meanings;
using PartnerBot.Recognizers.Times.Parsing;
using PartnerBot.Recognizers.Times.Rules;

namespace PartnerBot.Recognizers.Times.Words;

/// <summary>How German speaks of lengths of time.</summary>
internal static class GermanLengths
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("simple", "{num} {unit}", Lengths.Of),
        new("simple", "{num} (weitere | weiteren | volle | vollen | ganze | ganzen | zusätzliche) {unit}", Lengths.Of),
        new("simple", "{n} ~{letterunit:unit}", Lengths.OfLetter),
        new("simple", "{n} h", Lengths.InNumber(Unit.Hour)),
        new("simple", "(ein | eine | einer | einen)? dreiviertelstunde", Lengths.Of(0.75, Unit.Hour)),
        new("simple", "(ein | eine | einer | einen)? dreiviertel stunde", Lengths.Of(0.75, Unit.Hour)),
        new("simple", "(ein | eine | einer | einen)? viertelstunde", Lengths.Of(0.25, Unit.Hour)),
        new("simple", "(ein | eine | einer | einen)? viertel stunde", Lengths.Of(0.25, Unit.Hour)),
        new("simple", "(ein | eine | einen | einem)? halbtag", Lengths.Of(0.5, Unit.Day)),
        new("length", "{simple:same}", Lengths.Same),
        new("length", "{simple:large} ~.? (und | ,)? {simple:small}", Lengths.Joined),
        new("length", "{simple:first} ,? {simple:large} (und | ,)? {simple:small}", Lengths.JoinedThree),
        new("length", "(ganzen | ganze | ganzes | ganzer | gesamte | gesamten) {unit}", Lengths.Of(1)),
        new("longer", "(mehr als | länger als | über | mindestens) {simple:length}", Lengths.Modified("more")),
        new("longer", "(weniger als | unter | höchstens | maximal | bis zu) {simple:length}", Lengths.Modified("less")),
    ];
}
