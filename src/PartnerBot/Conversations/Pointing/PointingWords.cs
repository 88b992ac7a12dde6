using PartnerBot.Recognizers.Choices;
using PartnerBot.Recognizers.Times;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Pointing;

/// <summary>The words of a command that can only name something: what is left without its verbs, articles and days.</summary>
internal static class PointingWords
{
    // Folded, in both languages: they say what is to be done, never with what.
    private static readonly HashSet<string> Idle = new(
        ("der die das den dem des ein eine einen einem einer dieser diese dieses diesen jener jene beim bei mit vom von zum zur zu im in am an auf aus fuer ueber um nach vor und oder doch als "
        + "ich wir du sie er es mir mich uns ihr ihn ihm mein meine meinen unser unsere unseren man was welche alle alles dran "
        + "habe haben hab hat hast ist sind war waren wird wurde worden sei bin kann kannst koennen koennte soll sollen muss will moechte bitte jetzt nun schon noch mal nochmal bereits gerade heute wieder damit davon dazu auch nur so nicht mehr leider "
        + "erledigt erledigen erledige erledig erledgt fertig gemacht gemacht geschafft abgeschlossen abschliessen beendet beenden abhaken abgehakt hake haken hak haekchen setz setze setzen markiere markieren markier kennzeichnen eintragen trag trage gemeldet durch ok okay danke "
        + "aufgabe aufgaben punkt punkte status stand sache liste eintrag todo erste ersten zweite zweiten dritte dritten letzte letzten plan partner partnern ziel ziele termin maszname massnahme massnahmen "
        + "blockiert blockieren blockade haengt haengen haengt fest feststeckt steckt stecken stockt klemmt hakt ruht eis liegt wartet warten kommt komme kommen geht gehen weiter voran verzoegert steht still aus melden meld klappt "
        + "verschiebe verschieben verschieb schieb schiebe erinnerung erinnere erinnern spaeter "
        + "loesche loeschen loesch entferne entfernen entfernt streiche streichen streich nimm nehmen raus rausnehmen heraus austragen entfaellt brauchen braucht dabei weg ihn macht "
        + "gib geben uebergib uebergeben uebergabe abgeben weitergeben "
        + "the a an this that these those it its is are was were be been has have had having i ive we weve you me my our us your to of on in at for with from by about and or as off up out into now already just again please not no so "
        + "done doen finished finish finishes complete completed completes close closed mark marked markt tick ticked check checked cross crossed set sets can could will would shall task tasks item items entry list status thing one ok okay thanks everything all first second third last plan partner partners goal goals point "
        + "block blocked blocking blocker stuck hold stalled held ice waiting wait waits delayed standstill roadblock progress report nothing moving moves move put can t cant cannot do get go going finish any further anywhere because since "
        + "snooze later postpone remind reminder push delay until till "
        + "remove removed delete deleted drop take takes taken strike longer need dont anymore more part give hand pass assign over").Split(' '),
        StringComparer.Ordinal);

    /// <summary>The folded words that name something; none where the words only say what to do.</summary>
    public static IReadOnlyList<string> Of(string text, Talk talk) =>
        [.. SpokenWords.Split(Timeless(text, talk)).Select(word => word.Folded).Where(word => word.Length > 1 && !Idle.Contains(word) && !word.All(char.IsAsciiDigit))];

    /// <summary>The folded words of a name; where all of them are idle, they are its words nevertheless.</summary>
    public static IReadOnlyList<string> OfName(string name)
    {
        var words = SpokenWords.Split(name).Select(word => word.Folded).Where(word => word.Length > 1).ToList();
        return words.Where(word => !Idle.Contains(word)).ToList() is { Count: > 0 } telling ? telling : words;
    }

    private static string Timeless(string text, Talk talk)
    {
        var kept = text.ToCharArray();
        foreach (var language in (Language[])[talk.Language, talk.Language.Other()])
        {
            foreach (var entity in TimeRecognizer.Recognize(text, language, talk.Scene.Local))
            {
                Array.Fill(kept, ' ', entity.Start, entity.End - entity.Start + 1);
            }
        }

        return new string(kept);
    }
}
