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
        : Settings().IsMatch(text) ? new Command("reminder-settings") { Words = text }
        : null;

    [GeneratedRegex(@"^\s*(?:warum|wieso|weshalb|why)\b.*(?:erinner|remind)", RegexOptions.IgnoreCase)]
    private static partial Regex Why();

    [GeneratedRegex(@"^\s*(?:mein(?:en)?\s+kalender|kalender(?:-?adresse|-?feed|-?abo)?|my\s+calendar|calendar(?:\s+feed)?)(?:\s+(?:zeigen|erneuern|abschalten|abstellen|löschen|show|renew|revoke|switch off|stop))?\s*[.!?]?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Calendar();

    [GeneratedRegex(@"^\s*(?:(?:meine\s+|my\s+)?(?:zeitzone|time\s?zone)\s+\S|(?:ruhe|ruhezeit|quiet(?:\s+hours)?)\s+(?:von|zwischen|from|between)\b|feiertage\s+in\b|(?:public\s+)?holidays\s+(?:of|in)\b|(?:erinnerungen|reminders)\s+(?:bitte\s+|please\s+)?(?:um|nur|jeden|täglich|werktags|an|at|only|on|every|daily|per\s+(?:e-?)?mail|by\s+(?:e-?)?mail|im\s+chat|in\s+(?:the\s+)?chat|auf\s+(?:deutsch|englisch)|in\s+(?:german|english)|einstellen|settings)\b|(?:erinnerungen\s+einstellen|reminder\s+settings)\s*$|(?:keine|no)\s+(?:erinnerungen|reminders)\s+(?:zu|für|aus|for|from|in)\s+(?:diesem|diesen|this)\s+plan)", RegexOptions.IgnoreCase)]
    private static partial Regex Settings();
}
