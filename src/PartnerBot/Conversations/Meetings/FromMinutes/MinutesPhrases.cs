using System.Text.RegularExpressions;

namespace PartnerBot.Conversations.Meetings.FromMinutes;

/// <summary>Sentences of prose that say what they are: decided, open, or when to meet again.</summary>
internal static partial class MinutesPhrases
{
    /// <summary>The decision as it can stand alone, in the writer's words; null for a sentence that decides nothing.</summary>
    public static string? Decision(string sentence) =>
        That().Match(sentence) is { Success: true } that ? Capital(that.Groups["what"].Value)
        : Decides().IsMatch(sentence) && !Undecided().IsMatch(sentence) ? sentence
        : null;

    public static bool IsOpen(string sentence) => sentence.EndsWith('?') || Unclear().IsMatch(sentence);

    public static bool IsNextMeeting(string sentence) => Again().IsMatch(sentence);

    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpper(words[0], System.Globalization.CultureInfo.InvariantCulture) + words[1..];

    // English leaves the order of words as it is behind "that"; German does not, and keeps its whole sentence.
    [GeneratedRegex(@"^(?:(?:so|then|finally),? )?(?:(?:we|the (?:group|team|partners|committee|round)|everyone|everybody|all) (?:have |has )?(?:all |unanimously |jointly )?(?:decided|agreed|resolved)|it (?:was|has been) (?:decided|agreed|resolved)) that,? (?<what>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex That();

    [GeneratedRegex(@"\b(?:haben|hat|wurde|wurden|ist|sind|wird|werden) (?:.{1,120} )?(?:beschlossen|entschieden|vereinbart|festgelegt|verabschiedet|abgestimmt)\b|\b(?:haben uns|hat sich|haben sich) (?:.{1,120} )?(?:geeinigt|verständigt|entschieden)\b|\b(?:beschließ(?:en|t)|vereinbar(?:en|t) (?:wir|die|der|das)|einig(?:en|t|te|ten) (?:uns|sich)|entscheid(?:en|et) (?:uns|sich)|beschloss(?:en)?|legen fest|legten fest|verständig(?:en|ten) (?:uns|sich))\b|^(?:wir|die gruppe|das team|die runde|der kreis|alle) (?:vereinbaren|vereinbart|beschlossen|entscheiden|entschieden)\b|^(?:beschlossen|vereinbart|entschieden)(?: wurde| wird| ist)?,? \p{L}|\b(?:we|the (?:group|team|partners|committee|round)|everyone|everybody|all|both sides) (?:have |has )?(?:all |unanimously |jointly )?(?:decided|agreed|resolved|settled on|voted)\b|\b(?:was|were|has been|have been) (?:decided|agreed|resolved|approved|adopted|settled)\b|^(?:decided|agreed|resolved),? \p{L}", RegexOptions.IgnoreCase)]
    private static partial Regex Decides();

    [GeneratedRegex(@"\b(?:nicht|noch nichts|nichts|kein\w*|vertagt|later|not|nothing|never|yet|wann wird|ob)\b.*\b(?:beschlossen|entschieden|vereinbart|geeinigt|decided|agreed|resolved)\b|\bkonnten uns nicht\b|\b(?:could not|couldn't|did not|didn't|no) agree", RegexOptions.IgnoreCase)]
    private static partial Regex Undecided();

    [GeneratedRegex(@"\b(?:(?:ist|sind|bleibt|bleiben|noch|weiterhin) (?:.{0,60} )?(?:offen|ungeklärt|unklar|strittig|fraglich)|(?:offen|unklar|ungeklärt|fraglich) (?:ist|sind|bleibt|bleiben|blieb)|wissen (?:wir )?(?:.{0,30} )?(?:noch )?nicht|(?:muss|müssen|ist|sind) (?:.{0,80} )?(?:noch )?(?:geklärt werden|zu klären)|(?:noch|bisher) nicht (?:geklärt|entschieden|beschlossen)|(?:wurde|wird) vertagt|konnten uns nicht (?:.{0,40} )?einigen)\b|\b(?:(?:is|are|remains?|stays?|left) (?:still |yet )?(?:open|unclear|unresolved|undecided|to be (?:clarified|decided|seen))|(?:do not|don't|don’t) (?:yet )?know|(?:not yet|not been|has not been|hasn't been) (?:decided|clarified|agreed|settled)|needs? to be (?:clarified|decided)|was postponed|could not agree|couldn't agree|(?:did not|didn't) agree)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unclear();

    [GeneratedRegex(@"^(?:(?:das|die|der|unser|unsere|our|the) )?(?:nächste[rsn]?|folge|next)[ -]?(?:\p{L}*(?:treffen|termin|sitzung|besprechung|runde)|jour fixe|(?:team |working |project |planning )?(?:meeting|session|date|call|get-together))\b|\bnächstes mal treffen wir uns\b|\b(?:treffen|sehen) (?:wir )?uns (?:.{0,40})?(?:wieder|erneut|das nächste mal)\b|^(?:wieder|erneut) treffen wir uns\b|\b(?:meet|see each other|reconvene|get together) (?:again|next)\b|\bnext (?:meet|get together)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Again();
}
