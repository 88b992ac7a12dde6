using PartnerBot.Texts;

namespace PartnerBot.Planning.Contact;

/// <summary>A text for a first contact, sentence by sentence, in the partner's language.</summary>
/// <param name="Gaps">Facts that the plan does not know; they stand in the text as gaps and are never made up.</param>
public sealed record Draft(DraftKind Kind, Language Language, string Partner, IReadOnlyList<Line> Lines, IReadOnlyList<Line> Gaps)
{
    public string Text => string.Join("\n\n", Lines.Select(line => Words.Say(Language, line)));
}
