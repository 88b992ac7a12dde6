using System.Text.RegularExpressions;
using PartnerBot.Conversations.Commands;

namespace PartnerBot.Conversations.Together;

/// <summary>Whole sentences about everybody here and about channels, so that no answer is taken for one.</summary>
internal static partial class TogetherPhrases
{
    private const RegexOptions Way = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int Longest = 120;
    private const int Patience = 10_000;

    public static Command? Read(string text)
    {
        var words = text.Trim().TrimEnd('.', '!', '?');
        return words.Length > Longest ? null
            : Everybody().IsMatch(words) ? new Command(TakingIn.Intent) { Words = text }
            : Posting().IsMatch(words) ? new Command(Announcing.Intent) { Words = text }
            : TakingBack().IsMatch(words) ? new Command("take-back-post") { Words = text }
            : null;
    }

    [GeneratedRegex(
        @"^(bitte )?(nimm|nehmen sie|lade?|laden sie|hol|holen sie|füge?|fügen sie) (bitte )?(alle|jeden|die ganze (runde|gruppe))( (hier|aus (dieser|der) (runde|gruppe)|aus (diesem|dem) (chat|kanal|team)|in (diesem|dem) (chat|kanal|team)))?( (in den plan|zum plan|ins team))?( (mit )?(auf|ein|dazu|hinzu|rein))?$"
        + @"|^alle( (hier|aus (dieser|der) (runde|gruppe)|aus (diesem|dem) (chat|kanal|team)))?( (in den plan|zum plan))? (aufnehmen|einladen|hinzufügen|dazuholen|dazunehmen)$"
        + @"|^(please )?(add|invite|take in|bring in) (everyone|everybody|all( of us| people)?|the whole (group|team|chat|channel))( (here|in here|(in|from|of) (this|the) (chat|group|channel|team|round)))?( (to|into) (the|this|our) plan)?$",
        Way, Patience)]
    private static partial Regex Everybody();

    [GeneratedRegex(
        @"^(bitte )?(poste|posten sie|stelle?|stellen sie|teile?|teilen sie|schicke?|schicken sie|zeige?|zeigen sie)( mir)? (bitte )?(die |eine )?(zusammenfassung|übersicht|den plan|den stand)( (des|vom|von dem) plans?)? (in|im) ((einen|den|einem|dem) )?((teams-?)?kanal|team)( .{0,20}?)?$"
        + @"|^(die )?(zusammenfassung|übersicht|plan|stand) (in|im) (einen |den |einem )?((teams-?)?kanal|team) (posten|stellen|teilen|schicken|zeigen)$|^in welchen? kanal$"
        + @"|^(please )?(post|share|put|send) (the |a )?(summary|overview|plan)( of (the|this) plan)? (in|into|to|in to) (a |the |our )?(teams )?(channel|team)$",
        Way, Patience)]
    private static partial Regex Posting();

    [GeneratedRegex(
        @"^(bitte )?(nimm|nehmen sie|ziehe?|ziehen sie|lösche?|löschen sie|entferne?|entfernen sie) (bitte )?(den|meinen) (beitrag|post)( (im|aus dem) kanal)?( (zurück|wieder heraus|wieder weg))?$|^(den |meinen )?(beitrag|post)( (im|aus dem) kanal)? (zurückziehen|zurücknehmen|löschen|entfernen)$"
        + @"|^(please )?(take back|withdraw|delete|remove) (the|my) (channel )?post( (in|from) the channel)?$",
        Way, Patience)]
    private static partial Regex TakingBack();
}
