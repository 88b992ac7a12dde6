using System.Text.RegularExpressions;
using PartnerBot.Conversations.Commands;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Conversations.People;

/// <summary>Commands about people that name somebody in the plan; whole sentences only, so that no answer is taken for one.</summary>
internal static partial class Phrases
{
    private const RegexOptions Way = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>In milliseconds. The sentences are short and the shapes are anchored; this only ends what nobody foresaw, and a busy machine may pause for long.</summary>
    private const int Patience = 10_000;

    public static Command? Read(Talk talk, string text)
    {
        if (text.Length > 200)
        {
            return null;
        }

        var words = text.Trim().TrimEnd('.', '!', '?');
        return Whole(words) is { } intent ? new Command(intent) { Words = text }
            : talk.Plan is null ? null
            : Named(Giving(), words) is var (name, rest) && Naming.Find(talk.Plan, name) is { } given && PartIn(rest) is { } part
                ? new Command("change-part", part.ToString()) { Id = given.Person }
            : Named(HandingOver(), words) is var (heir, _) && Naming.Find(talk.Plan, heir) is { } next ? new Command("transfer-plan") { Id = next.Person }
            : Named(Dismissing(), words) is var (gone, _) && Naming.Find(talk.Plan, gone) is { } leaver ? new Command("dismiss-person") { Id = leaver.Person }
            : null;
    }

    /// <summary>Whose invitation shall be withdrawn, or null when the words say something else.</summary>
    public static string? Withdrawing(string text) => Named(Withdrawal(), text.Trim().TrimEnd('.', '!')) is var (name, _) ? name : null;

    /// <summary>The part that the words name, or null.</summary>
    public static Part? PartIn(string? words) => words is null ? null
        : Leading().IsMatch(words) ? Part.Owner
        : Outside().IsMatch(words) ? Part.Partner
        : Inside().IsMatch(words) ? Part.Member
        : null;

    private static string? Whole(string words) =>
        People().IsMatch(words) ? "show-people"
        : Unreached().IsMatch(words) ? "show-unreached"
        : LeavingPlan().IsMatch(words) ? "leave-plan"
        : Link().IsMatch(words) ? "link-account"
        : Unlink().IsMatch(words) ? "unlink-account"
        : null;

    private static (string Name, string Part)? Named(Regex shape, string words) =>
        shape.Match(words) is { Success: true } match ? (match.Groups["who"].Value, match.Groups["rest"].Value) : null;

    [GeneratedRegex(@"^((zeige?|zeigen sie) (mir )?)?(die )?(beteiligten?|mitglieder|personen im plan|leute im plan)( (bitte )?(an)?zeigen)?$|^wer ist (alles )?(dabei|im plan|beteiligt)$|^(show (me )?)?(the )?(people|members|people in (the|this) plan)$|^who('s| is) (in( (the|this) plan)?|on (the|this) plan|taking part)$", Way, Patience)]
    private static partial Regex People();

    [GeneratedRegex(@"^wer ist (in teams )?(gerade |zurzeit )?(nicht|un)\s?(zu )?erreichbar$|^wen (erreichst du|erreichen sie|erreiche ich) (in teams )?nicht$|^(zeige?|zeigen sie) (mir )?(wer|wen) nicht erreichbar( ist)?$|^nicht erreichbare( personen)?( zeigen)?$|^(who (can(no|')t|can't) (be reached|you reach)|who is (not reachable|unreachable)|show unreachable people)$", Way, Patience)]
    private static partial Regex Unreached();

    [GeneratedRegex(@"^(ich möchte |ich will )?(den |diesen )?plan verlassen$|^ich (verlasse den plan|steige aus dem plan aus)$|^(i want to |i would like to )?leave (the |this )?plan$", Way, Patience)]
    private static partial Regex LeavingPlan();

    [GeneratedRegex(@"^((einen )?code zeigen|zeige?( mir)?( einen)? code|(mein )?konto verbinden|konten verbinden|mich verbinden|show( me)?( a| my)? code|link (my )?accounts?|connect my accounts?)$", Way, Patience)]
    private static partial Regex Link();

    [GeneratedRegex(@"^((konto|konten|verbindung) trennen|trenne (mein konto|die verbindung)|unlink( my accounts?)?|disconnect my accounts?)$", Way, Patience)]
    private static partial Regex Unlink();

    [GeneratedRegex(@"^(mach|mache|machen sie|ändere|make|change)\s+(?<who>.+?)\s+(?<rest>(zu[mr]?|als|an?|the|into|to|our)\s+.+|owner|member|partner)$", Way, Patience)]
    private static partial Regex Giving();

    [GeneratedRegex(@"^(übergib|übergebe|übergeben sie)\s+(den|diesen) plan an\s+(?<who>.+)$|^(hand|transfer|pass)\s+(the|this) plan\s+(over\s+|on\s+)?to\s+(?<who>.+)$", Way, Patience)]
    private static partial Regex HandingOver();

    [GeneratedRegex(@"^(entferne|entfernen sie|nimm|nehmen sie)\s+(?<who>.+?)(\s+(aus dem plan|aus dem team|raus|heraus))*$|^(?<who>.+?)\s+(aus dem plan\s+)?entfernen$|^(remove|take)\s+(?<who>.+?)(\s+(from|off|out of)\s+(the|this) (plan|team))?$", Way, Patience)]
    private static partial Regex Dismissing();

    [GeneratedRegex(@"^(ziehe?|ziehen sie)?\s*(die )?einladung (für|an|von) (?<who>.+?) (zurück|zurückziehen|widerrufen|löschen)$|^(withdraw|revoke|cancel) (the |my )?invitation (for|of|to) (?<who>.+)$", Way, Patience)]
    private static partial Regex Withdrawal();

    [GeneratedRegex(@"\b(leitung|eigentümer(in)?|owner|lead|leader)\b", Way, Patience)]
    private static partial Regex Leading();

    [GeneratedRegex(@"\b(als|zum|zur|as|a|an|the|to|der|den|die)\s+((externe[nr]?|außenstehende[nr]?|outside)\s+)?partner(in)?\b|^\W*(externe[nr]? |outside )?partner(in)?\W*$|\bvon außen\b|\bfrom outside\b|\bextern(e|er|en)?\b", Way, Patience)]
    private static partial Regex Outside();

    [GeneratedRegex(@"\b(mitglied|mitarbeiter(in)?|kolleg(e|in|en)|member|colleague|co-?worker|team)\b", Way, Patience)]
    private static partial Regex Inside();
}
