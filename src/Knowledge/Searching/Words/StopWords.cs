using System.Collections.Frozen;

namespace Knowledge.Searching.Words;

/// <summary>Words that carry a sentence but no topic.</summary>
internal static class StopWords
{
    public static readonly FrozenSet<string> German = Set("""
        ab aber ach alle allem allen aller als also am an ander andere anderem anderen anderer anderes auch auf aus bei beim bin bis bist
        bitte da dabei dadurch dafür dagegen daher dahin damals damit danach daneben dann daran darauf daraus darin darüber darum darunter das dass
        dasselbe davon davor dazu dein deine dem demnach den denen denn der deren des deshalb dessen desto deswegen dich die dies diese diesem diesen
        dieser dieses dir doch dort du durch eben eigentlich ein eine einem einen einer eines einfach einige einigen er erst es etwa etwas euch
        euer eure für gab gar ge gegen gehabt gewesen gibt ging habe haben hab hat hatte hatten hätte hätten hier hin hinter
        hätt ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in indem ins irgendwie ist ja je jede jedem jeden jeder jedes jedoch jemand
        kannst keinem keinen keiner keines können könnte könnten lassen lässt mal man manche mein meine meinem meinen meiner mich mir
        mit möchte möchten muss müssen musste nach nachdem nämlich neben ob obwohl oder sehr sei seid sein
        seine seinem seinen seiner seit sich sie sind so sobald sollte sollten somit sondern sonst soviel soweit sowie über
        um und uns unser unsere unserem unseren unserer unter vielleicht vom von vor war waren wäre wären was weil welche
        welchem welchen welcher welches wenn werde werden wie will wir wird woher wollen wollte worauf worden
        wurde wurden würde würden zu zum zur zwar zwischen nem ner nen hallo hi moin servus gruß grüße guten tag lieber
        frage fragen mal bisschen halt eh grad gerade sowas irgendwas irgendwo eigenen wohl gehen tut
        """);

    public static readonly FrozenSet<string> English = Set("""
        a about above actually after again against ain all also am an and any anyone anything are aren as at be because been before being below between
        but by came can cannot come comes could couldn d did didn do does doesn doing don done down each either else ever every for from
        further getting go goes going gonna got had hadn has hasn have haven having he hello help her here hers herself hey hi him himself his
        however i if im in into is isn it its itself ive just kind let ll m may maybe me might must my
        myself nor of off ok okay on one ones only or other our ours ourselves out over please quite rather re really s
        seem seems she shouldn so some somebody someone something such sure t than that the their theirs
        them themselves then there these they this those though to too up upon us use used using ve very was
        wasn way we were weren what whatever whether while with would wouldn yes yet you your
        yours yourself u ur pls thx
        """);

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
