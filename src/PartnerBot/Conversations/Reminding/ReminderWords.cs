using System.Text.RegularExpressions;
using PartnerBot.Conversations.Commands;

namespace PartnerBot.Conversations.Reminding;

/// <summary>The sentences that the settings teach ("Zeitzone …", "Erinnerungen um 8 Uhr"): they always mean what they say, as our buttons do.</summary>
internal static partial class ReminderWords
{
    private const int Longest = 120;

    public static Command? Read(Talk talk, string text) =>
        text.Length > Longest || Expecting.WantsWords(talk) ? null
        : Why().IsMatch(text) ? new Command("why-reminder") { Words = text }
        : Calendar().IsMatch(text) ? new Command("my-calendar") { Words = text }
        : List().IsMatch(text) ? new Command("my-reminders") { Words = text }
        : Stop().Match(text) is { Success: true } stop ? new Command("stop-reminder", stop.Groups.Values.Skip(1).FirstOrDefault(group => group.Success)?.Value ?? "") { Words = text }
        : Again().Match(text) is { Success: true } again && Comeback.Tells(again.Groups[1].Value)
            ? new Command(Everything().IsMatch(again.Groups[2].Value) ? "reminder-settings" : "remind-me", again.Groups[2].Value) { Words = text }
        : Resume().IsMatch(text) ? new Command("resume-reminders") { Words = text }
        : Settings().IsMatch(text) ? new Command("reminder-settings") { Words = text }
        : null;

    /// <summary>Nobody answers a question with "remind me …" or "no reminders from …": among free words too that is what it says.</summary>
    public static Command? Settle(Command? command, string text) =>
        command is { Intent: "remind-me" or "pause-reminders" } && text.Length <= Longest && Bid().IsMatch(text) ? command with { Score = 1, Perhaps = [] } : command;

    [GeneratedRegex(@"^\s*(?:bitte\s+|please\s+)?(?:erinner(?:e|n\s+sie)?\s+mich|remind\s+me|keine\s+erinnerungen\s+(?:ab|bis|von|vom|mehr|für|fuer|nächste|im)|no\s+(?:more\s+)?reminders\s+(?:from|until|till|for|next|in))\s+\S", RegexOptions.IgnoreCase)]
    private static partial Regex Bid();

    [GeneratedRegex(@"^\s*(?:bitte\s+|please\s+)?(?:erinner(?:e|n\s+sie)?\s+mich|remind\s+me)\s+(?:bitte\s+|please\s+)?(.+?)\s+(?:daran,?|an|to|about|of)\s+(.{3,})$", RegexOptions.IgnoreCase)]
    private static partial Regex Again();

    // "Erinnere mich täglich um 8 an meine Aufgaben" says when the plans' reminders shall come.
    [GeneratedRegex(@"^(?:alle\s+|all\s+|meine\s+|my\s+|die\s+|the\s+|offenen?\s+|open\s+|fälligen?\s+|due\s+)*(?:aufgaben|tasks|termine|fristen|deadlines|dates|pläne|plans)\s*[.!]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Everything();

    [GeneratedRegex(@"^\s*(?:(?:die\s+)?erinnerungen\s+(?:zu|für|aus)\s+diese[mn]\s+plan\s+wieder(?:\s+\w+)?|(?:turn\s+(?:on\s+)?)?(?:the\s+)?reminders\s+(?:for|from|about)\s+this\s+plan\s+(?:(?:back\s+)?on(?:\s+again)?|again))\s*[.!]*\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Resume();

    [GeneratedRegex(@"^\s*(?:warum|wieso|weshalb|why)\b.*(?:erinner|remind)", RegexOptions.IgnoreCase)]
    private static partial Regex Why();

    [GeneratedRegex(@"^\s*(?:mein(?:en)?\s+kalender|kalender(?:-?adresse|-?feed|-?abo)?|my\s+calendar|calendar(?:\s+feed)?)(?:\s+(?:zeigen|erneuern|abschalten|abstellen|löschen|show|renew|revoke|switch off|stop))?\s*[.!?]?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Calendar();

    [GeneratedRegex(@"^\s*(?:(?:meine\s+|my\s+)?(?:zeitzone|time\s?zone)\s+\S|(?:ruhe|ruhezeit|quiet(?:\s+hours)?)\s+(?:von|zwischen|from|between)\b|feiertage\s+in\b|(?:public\s+)?holidays\s+(?:of|in)\b|(?:erinnerungen|reminders)\s+(?:bitte\s+|please\s+)?(?:um|nur|jeden|täglich|werktags|an|at|only|on|every|daily|per\s+(?:e-?)?mail|by\s+(?:e-?)?mail|im\s+chat|in\s+(?:the\s+)?chat|auf\s+(?:deutsch|englisch)|in\s+(?:german|english)|einstellen|settings)\b|(?:erinnerungen\s+einstellen|reminder\s+settings)\s*$|(?:keine|no)\s+(?:erinnerungen|reminders)\s+(?:zu|für|aus|for|from|in)\s+(?:diesem|diesen|this)\s+plan)", RegexOptions.IgnoreCase)]
    private static partial Regex Settings();

    [GeneratedRegex(@"^\s*(?:(?:zeig(?:e|en Sie)?|zeigt|list(?:e|en Sie)?|show|list|see)\s+(?:mir\s+|me\s+)?(?:bitte\s+)?)?(?:alle\s+|all\s+)?(?:meine?[nr]?\s+(?:eigenen\s+)?erinnerungen|my\s+(?:own\s+)?reminders|eigene\s+erinnerungen|own\s+reminders)(?:\s+(?:an)?zeigen|\s+auflisten|\s+bitte|\s+please)?\s*[.!?]*\s*$|^\s*(?:welche\s+(?:eigenen\s+)?erinnerungen\s+(?:habe\s+ich|gibt\s+es|sind\s+(?:gesetzt|eingerichtet|eingestellt))|(?:what|which)\s+reminders\s+(?:do\s+i\s+have|have\s+i\s+(?:set|got)|are\s+set)|woran\s+(?:erinnerst\s+du|erinnern\s+sie)\s+mich|what\s+(?:do|will)\s+you\s+remind\s+me\s+(?:of|about))\b[^.!?]{0,30}[.!?]*\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex List();

    [GeneratedRegex(@"^\s*(?:bitte\s+)?erinner(?:e|n\s+sie)?\s+mich\s+(?:bitte\s+)?(?:nicht\s+(?:mehr|länger)|nie\s+(?:mehr|wieder))\s+(?:an\s+|daran,?\s*)(.+?)\s*[.!]*\s*$|^\s*(?:please\s+)?(?:stop\s+reminding\s+me|don'?t\s+remind\s+me|do\s+not\s+remind\s+me)\s+(?:any\s*more\s+)?(?:of|about|to)\s+(.+?)(?:\s+any\s*more)?\s*[.!]*\s*$|^\s*(?:die\s+|meine\s+)?erinnerung\s+(?:an\s+)?(?:(.+?)\s+)?(?:stoppen|beenden|löschen|entfernen|abstellen|streichen)\s*[.!]*\s*$|^\s*(?:lösch\w*|stopp\w*|beend\w*|entfern\w*|streich\w*)\s+(?:sie\s+)?(?:bitte\s+)?(?:die|meine)\s+erinnerung(?:\s+an\s+(.+?))?\s*[.!]*\s*$|^\s*(?:please\s+)?(?:stop|delete|remove|cancel|drop)\s+(?:the|my)\s+reminder(?:\s+(?:to|of|about|for)\s+(.+?))?\s*[.!]*\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Stop();
}
