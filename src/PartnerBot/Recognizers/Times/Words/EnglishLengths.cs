using PartnerBot.Recognizers.Times.Meanings;
using PartnerBot.Recognizers.Times.Parsing;
using PartnerBot.Recognizers.Times.Rules;

namespace PartnerBot.Recognizers.Times.Words;

/// <summary>How English speaks of lengths of time.</summary>
internal static class EnglishLengths
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("simple", "{num} -? {unit}", Lengths.Of),
        new("simple", "{num} (business | working | work) (days | day)", Lengths.In(Unit.WorkingDay)),
        new("simple", "{num} (more | extra | additional | full | whole | consecutive | further) {unit}", Lengths.Of),
        new("simple", "another {num} {unit}", Lengths.Of),
        new("simple", "another {unit}", Lengths.Of(1)),
        new("simple", "couple of? {unit}", Lengths.Of(2)),
        new("simple", "(a | one)? quarter (of an)? hour", Lengths.Of(0.25, Unit.Hour)),
        new("simple", "three quarters of an hour", Lengths.Of(0.75, Unit.Hour)),
        new("simple", "{num} calendar {unit}", Lengths.Of),
        new("simple", "{num} half -? (years | year)", Lengths.In(Unit.HalfYear)),
        new("simple", "{n} ~{letterunit:unit}", Lengths.OfLetter),
        new("simple", "{n} ~. ~{digits} ~{letterunit:unit}", Lengths.OfLetter),
        new("length", "{simple:same}", Lengths.Same),
        new("length", "{simple:length} and (a)? half", Lengths.Plus(0.5)),
        new("length", "{simple:length} and a quarter", Lengths.Plus(0.25)),
        new("length", "{simple:large} ~.? (and | ,)? {simple:small}", Lengths.Joined),
        new("length", "{simple:first} ,? {simple:large} (and | ,)? {simple:small}", Lengths.JoinedThree),
        new("length", "a? {several} {unit}", Lengths.Of(3)),
        new("length", "(all | whole | full | entire) {unit}", Lengths.Of(1)),
        new("longer", "more than {simple:length}", Lengths.Modified("more")),
        new("longer", "(less | fewer) than {simple:length}", Lengths.Modified("less")),
    ];
}
