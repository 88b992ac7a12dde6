using Knowledge.Catalogue;
using PartnerBot.Texts;

namespace PartnerBot.Planning.Contact;

/// <summary>Drafts pitch, e-mail and call sheet from the plan. Only what the plan says stands in them; what it does not say is left as a named gap.</summary>
public static class Drafting
{
    private const int LongestFact = 240;

    /// <summary>The language to write in: as the plan says for this partner, otherwise the one at hand.</summary>
    public static Language LanguageFor(Entry partner, Language otherwise)
    {
        var said = partner.Said("language") ?? "";
        var (german, english) = (Place(said, "deutsch", "german"), Place(said, "englis", "english"));
        return german == english ? otherwise : german < english ? Language.German : Language.English;
    }

    public static Draft Of(DraftKind kind, Plan plan, Entry partner, PartnerKind? type, Language language)
    {
        var gaps = new List<Line>();
        var name = partner.Said("organisation") ?? "";
        var need = Fact(plan.Entry("need"), "need", "need");
        var gains = Fact(partner, "partner", "gains");
        var contact = Fact(partner, "partner", "contact");
        var goal = Fact(plan.Of("goal").FirstOrDefault(), "goal", "statement");
        IReadOnlyList<Line> lines = kind switch
        {
            DraftKind.Pitch =>
            [
                new Line("draft.pitch.need", ("need", need)),
                new Line("draft.pitch.idea", ("title", plan.Title), ("partner", name)),
                new Line("draft.pitch.goal", ("goal", goal)),
                new Line("draft.pitch.gains", ("gains", gains)),
                new Line("draft.pitch.ask"),
            ],
            DraftKind.Mail =>
            [
                new Line("draft.mail.subject", ("title", plan.Title)),
                new Line("draft.mail.dear", ("contact", contact)),
                new Line("draft.mail.need", ("need", need)),
                new Line("draft.mail.idea", ("title", plan.Title), ("goal", goal)),
                new Line("draft.mail.gains", ("partner", name), ("gains", gains)),
                new Line("draft.mail.ask"),
                new Line("draft.mail.close", ("sender", Gap("draft.sender"))),
            ],
            _ =>
            [
                new Line("draft.call.who", ("contact", contact), ("phone", Fact(partner, "partner", "phone")), ("partner", name)),
                .. type is null ? (Line[])[] : [new Line("draft.call.approach", ("approach", type.Approach.In(language.Code())))],
                new Line("draft.call.open", ("need", need)),
                new Line("draft.call.gains", ("gains", gains)),
                .. type is null ? (Line[])[] : [new Line("draft.call.wants", ("wants", string.Join(", ", type.Wants.In(language.Code()))))],
                new Line("draft.call.questions"),
                new Line("draft.call.note"),
            ],
        };
        return new Draft(kind, language, name, lines, gaps);

        object Fact(Entry? entry, string form, string field) =>
            entry?.Said(field) is { } said ? Short(said) : Gap($"field.{form}.{field}");

        Line Gap(string label)
        {
            gaps.Add(new Line(label));
            return new Line("draft.gap", ("label", new Line(label)));
        }
    }

    /// <summary>The first sentence, or as much as can be said in one breath.</summary>
    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        var end = line.IndexOfAny(['.', '!', '?'], Math.Min(line.Length, 20));
        var first = end > 0 && (end + 1 == line.Length || line[end + 1] == ' ') ? line[..end] : line.TrimEnd('.', '!', '?');
        return first.Length <= LongestFact ? first : string.Concat(first.AsSpan(0, char.IsHighSurrogate(first[LongestFact - 1]) ? LongestFact - 1 : LongestFact), "…");
    }

    private static int Place(string text, string one, string other)
    {
        var places = new[] { text.IndexOf(one, StringComparison.OrdinalIgnoreCase), text.IndexOf(other, StringComparison.OrdinalIgnoreCase) }.Where(at => at >= 0).ToList();
        return places.Count == 0 ? int.MaxValue : places.Min();
    }
}
