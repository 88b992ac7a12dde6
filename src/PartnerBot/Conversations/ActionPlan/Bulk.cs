using System.Text.RegularExpressions;
using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Commands;
using PartnerBot.Planning;

namespace PartnerBot.Conversations.ActionPlan;

/// <summary>Many tasks at once, in so many words: "alle Aufgaben von Herrn Brandt an Frau Kaya", "move everything by a week".</summary>
internal static partial class Bulk
{
    public static Decision Open(Talk talk, Command command)
    {
        if (Read(talk, command.Words) is not { } proposal)
        {
            talk.Say("proposal.unread");
            Guide.Repeat(talk);
            return talk.Done("command", command.Intent);
        }

        return Proposing.Propose(talk, proposal, command.Intent);
    }

    /// <summary>The intent of words that speak of many tasks, or null.</summary>
    public static string? Intent(string text) =>
        !Many().IsMatch(text) || text.Contains('?', StringComparison.Ordinal) ? null
        : Hand().IsMatch(text) ? "hand-all"
        : Done().IsMatch(text) ? "tick-all"
        : Shift().IsMatch(text) && ShiftWords.Read(text) is not null ? "shift-all"
        : null;

    private static Proposal? Read(Talk talk, string text)
    {
        var anchor = AnchorWords.In(text);
        return Intent(text) switch
        {
            "hand-all" when Hand().Match(text) is var hand => new Proposal.HandAll(Name(talk, Group(hand, "from")), Name(talk, Group(hand, "to"))),
            "tick-all" => new Proposal.TickAll(anchor),
            "shift-all" when ShiftWords.Read(text) is var (offset, unit) => new Proposal.Shift(offset, unit, anchor),
            _ => null,
        };
    }

    private static string Group(Match match, string name) => match.Groups[name].Value.Trim(' ', '.', '!', '"', '„', '“');

    // "Herrn Brandt" is the Tom Brandt that the plan knows.
    private static string Name(Talk talk, string words) =>
        PersonReader.Read(words, talk.Language, Acquaintances.Of(talk.Plan)) is Reading.Taken(Value.Words(var name), _) ? name : words;

    [GeneratedRegex(@"\balles\b|\balle (?:\w+ )?\w*aufgaben\b|\bsämtliche \w*aufgaben\b|\beverything\b|\ball (?:\w+ ){0,3}(?:tasks|items)\b|\ball of .{1,60}tasks\b", RegexOptions.IgnoreCase)]
    private static partial Regex Many();

    [GeneratedRegex(@"\b(?:alle|sämtliche) (?:offenen )?aufgaben von (?<from>.{1,80}?) (?:an|auf) (?<to>.{1,80}?)(?: (?:über(?:trag|geb)en|geben|abgeben))?[.!]?$|\ball (?:open )?(?:the )?tasks (?:of|from) (?<from>.{1,80}?) (?:over )?to (?<to>.{1,80}?)[.!]?$|\ball of (?<from>.{1,80}?)['’]s? tasks (?:over )?to (?<to>.{1,80}?)[.!]?$", RegexOptions.IgnoreCase)]
    private static partial Regex Hand();

    [GeneratedRegex(@"aufgaben\b.*\b(?:erledigt|fertig|abhaken|abgehakt)\b|\b(?:hake?|haken)\b.*aufgaben\b.*\bab\b|\b(?:tick|check)\b.*\btasks\b|\btasks\b.*\b(?:done|complete|completed|finished)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Done();

    [GeneratedRegex(@"\b(?:ver)?(?:schieb|leg)\w*|\bnach (?:hinten|vorne?)\b|\bspäter\b|\bfrüher\b|\b(?:move|shift|push|postpone|delay|bring)\b|\blater\b|\bearlier\b", RegexOptions.IgnoreCase)]
    private static partial Regex Shift();
}
