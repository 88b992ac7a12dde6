using System.Collections.Frozen;

namespace Knowledge.Searching.Words;

/// <summary>Words that carry a sentence but no topic.</summary>
internal static class StopWords
{
    public static readonly FrozenSet<string> German = Set("""
        ab aber ach alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes anders auch auf aus bei beim bin bis bist
        bitte da dabei dadurch dafür dagegen daher dahin damals damit danach daneben dann daran darauf daraus darin darüber darum darunter das dass
        dasselbe davon davor dazu dein deine dem demnach den denen denn der deren des deshalb dessen desto deswegen dich die dies diese diesem diesen
        dieser dieses dir doch dort du durch eben eigentlich ein eine einem einen einer eines einfach einige einigen einmal er erst es etwa etwas euch
        euer eure für gab gar ge gegen gegenüber gehabt gern gerne gewesen gibt ging habe haben hab hat hatte hatten hätte hätten hier hin hinter
        hätt ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem ins irgendwie ist ja je jede jedem jeden jeder jedes jedoch jemand jetzt
        kann kannst kein keine keinem keinen keiner keines können könnte könnten lassen lässt mal man manche mehr mein meine meinem meinen meiner mich mir
        mit möchte möchten muss müssen musste nach nachdem nämlich neben nein nicht nichts noch nun nur ob obwohl oder oft ohne schon sehr sei seid sein
        seine seinem seinen seiner seit sich sie sind so sobald soll sollen sollte sollten somit sondern sonst soviel soweit sowie trotzdem über überhaupt
        um und uns unser unsere unserem unseren unserer unter viel viele vielleicht vom von vor während wann war waren wäre wären warum was weil welche
        welchem welchen welcher welches wenn wer werde werden weshalb wie wieder wieso will wir wird wirklich wo woher wohin wollen wollte worauf worden
        wurde wurden würde würden zu zum zur zwar zwischen nem ner nen hallo hi moin servus danke dankeschön gruß grüße guten tag liebe lieber kurze
        frage fragen mal bisschen halt eh grad gerade sowas irgendwas irgendwo eigenen wohl fast schnell ganz genau gut geht gehen macht machen tun tut kommt kommen sagen sagt
        """);

    public static readonly FrozenSet<string> English = Set("""
        a about above actually after again against ain all also am an and any anyone anything are aren as at be because been before being below between
        both but by came can cannot come comes could couldn d did didn do does doesn doing don done down during each either else ever every few for from
        further get gets getting give go goes going gonna got had hadn has hasn have haven having he hello help her here hers herself hey hi him himself his
        how however i if im in into is isn it its itself ive just kind know let like ll m made make makes making may maybe me might more most much must my
        myself need needs no nor not now of off ok okay on once one ones only or other our ours ourselves out over own please quite rather re really s
        same say says seem seems shall she should shouldn so some somebody someone something still such sure t tell than thank thanks that the their theirs
        them themselves then there these they thing things this those though through to too under until up upon us use used using ve very want wants was
        wasn way we well were weren what whatever when where whether which while who whom whose why will with without won would wouldn yes yet you your
        yours yourself u ur pls thx
        """);

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
