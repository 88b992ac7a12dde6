using System.Text.RegularExpressions;
using PartnerBot.Conversations.Commands;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.ActionPlan;

/// <summary>
/// Commands that fixed words tell for certain, and that need the whole sentence: a checklist by its name, many tasks at once, one person's
/// tasks, the agenda. Where free words are expected they are an answer, unless they bid us to do something with many tasks.
/// </summary>
internal static partial class PlainWords
{
    private const int Longest = 200;

    // Every message is held against them.
    private static readonly Dictionary<string, Step> StepNames = Journey.Further
        .SelectMany(step => step.Forms.Select(form => $"form.{form.Id}").Prepend($"step.{step.Id}").Select(key => (step, key)))
        .SelectMany(named => Enum.GetValues<Language>().Select(language => (named.step, Name: Words.Raw(language, named.key))))
        .DistinctBy(named => named.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(named => named.Name, named => named.step, StringComparer.OrdinalIgnoreCase);

    public static Command? Read(Talk talk, string text) =>
        text.Length > Longest || (Expecting.WantsWords(talk) && !(Imperative().IsMatch(text) && Bulk.Intent(text) is not null)) ? null
        : StepNamed(text) is { } step ? new Command("open-step") { Id = step.Id, Words = text }
        : Bulk.Intent(text) is { } bulk ? new Command(bulk) { Words = text }
        : Checklists.Offered(talk, text) is { } offered ? new Command("add-checklist") { Id = offered.Id, Words = text }
        : Checklist().IsMatch(text) && Checklists.Named(talk, text) is { } template ? new Command("add-checklist") { Id = template.Id, Words = text }
        : Templates().IsMatch(text) ? new Command("show-checklists") { Words = text }
        : TasksOf().Match(text) is { Success: true } tasks ? new Command("show-tasks") { Person = Person(tasks), Words = text }
        : Next().IsMatch(text) ? new Command("next-step") { Words = text }
        : Moves().IsMatch(text) && !text.EndsWith('?') && (AnchorWords.In(text) is not null || Moving.NamesTask(talk.Plan, text)) ? new Command("move-date") { Words = text }
        : (Reminding.TaskPhrases.Read(talk, text) ?? Removing.Read(text)) is { } one ? one
        : Dated().Match(text) is { Success: true } dated && AnchorWords.In(dated.Groups["date"].Value) is not null ? new Command("move-date") { Words = text }
        : Balance().IsMatch(text) ? new Command("open-step") { Id = "balance", Words = text }
        : Agenda().IsMatch(text) ? new Command("show-agenda") { Words = text }
        : NextMeeting().IsMatch(text) ? new Command("next-meeting") { Words = text }
        : Portfolio().IsMatch(text) ? new Command("portfolio") { Words = text }
        : null;

    /// <summary>"Meine Aufgaben", "what do I have to do".</summary>
    public static bool IsAboutSpeaker(string text) => Speaker().IsMatch(text);

    // "Startklar-Check" alone, or what its form is called.
    private static Step? StepNamed(string text) => StepNames.GetValueOrDefault(text.Trim().TrimEnd('.', '!', '?'));

    private static string? Person(Match match) => match.Groups["who"].Value.Trim(' ', '.', '!', '?') is { Length: > 0 } who && !Speaker().IsMatch(who) ? who : null;

    [GeneratedRegex(@"^(?:bitte |please )?(?:verschieb|schieb|verleg|übertrag|gib|geben sie|übergib|hake?\b|haken sie|move|shift|push|postpone|delay|give|assign|hand|tick|mark)", RegexOptions.IgnoreCase)]
    private static partial Regex Imperative();

    // "Auf die Checkliste: Kuchen bestellen" is a task, not a checklist.
    [GeneratedRegex(@"^(?!.*:)(?!auf die)(?!.*\bpunkt\b).*(?:checkliste|checklist)", RegexOptions.IgnoreCase)]
    private static partial Regex Checklist();

    [GeneratedRegex(@"^(?:welche|zeig\w*(?: mir)?(?: die)?|gibt es) (?:checklisten|checklistenvorlagen)\b|^checklisten\W*$|^(?:which|what|show(?: me)?(?: the)?|list) (?:checklists|checklist templates)\b|^checklists\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Templates();

    [GeneratedRegex(@"^was (?:muss|soll|hat) (?<who>.{2,60}?) (?:noch )?(?:alles )?(?:tun|machen|erledigen|zu tun|zu erledigen)\W*$|^(?:zeig\w* (?:mir )?(?:die )?)?aufgaben (?:von|für) (?<who>.{2,60}?)\W*$|^what (?:does|must|should|has) (?<who>.{2,60}?) (?:have )?(?:still )?(?:to )?do\W*$|^(?:show (?:me )?)?(?:the )?tasks (?:of|for) (?<who>.{2,60}?)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex TasksOf();

    [GeneratedRegex(@"\b(?:ich|mir|mich|meine[rn]?|i|me|my|mine)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Speaker();

    [GeneratedRegex(@"^(?:und )?was (?:kommt|ist|steht) (?:jetzt )?als nächstes(?: an| dran)?\W*$|^what(?:['’]s| is| comes)? next\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Next();

    [GeneratedRegex(@"\b(?:ist|sind|findet)\b.*\b(?:jetzt|nun|doch|erst)\b|\b(?:ist|wurde|wird)\b.*\b(?:verschoben|verlegt|vorgezogen)\b|^(?:bitte )?(?:zieh|verschieb|verleg|leg|schieb)\w*\b|\b(?:is|are) now\b|\b(?:has been|was|is|been) (?:moved|postponed|rescheduled)\b|^(?:please )?(?:move|postpone|shift|push|reschedule)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Moves();

    // "The event is on May 12": what we ask people to say.
    [GeneratedRegex(@"^(?:(?:der|die|das|unsere?|the|our) )?(?<date>[\p{L} -]{3,40}?) (?:ist|findet|is|takes place|will be) (?:(?:statt|jetzt|nun|now|held) )?(?:am|on) [^?]{0,20}\d[^?]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Dated();

    [GeneratedRegex(@"^(?:(?:show|open|fill in|zeig\w*|öffne|fülle) )?(?:(?:the|our|die|das|unser) )?(?:gives? and gets?|geben und nehmen)(?: map| matrix| karte|-karte)?(?: (?:aus|zeigen|öffnen))?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Balance();

    [GeneratedRegex(@"^(?:(?:bitte )?(?:mach\w*|erstell\w*|zeig\w*|schreib\w*)\b.{0,30})?\b(?:tagesordnung|agenda)\b|^(?:(?:please )?(?:make|draft|show|write|prepare)\b.{0,30})?\b(?:agenda)\b|^was besprechen wir\b|^what do we (?:discuss|talk about)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Agenda();

    [GeneratedRegex(@"^wann (?:sollten|sollen|treffen) wir uns (?:das )?(?:nächste|wieder)|^(?:schlag\w*|vorschlag)\b.*\bnächste\w* treffen\b|^when should we (?:meet|have the next meeting)|^(?:suggest|propose)\b.*\bnext meeting\b", RegexOptions.IgnoreCase)]
    private static partial Regex NextMeeting();

    [GeneratedRegex(@"^alle (?:unsere )?(?:kooperationen|partnerschaften)\W*$|^wer ist (?:bei uns )?(?:überlastet|ausgelastet|überfordert)\b|^wer hat zu viel\b|^(?:all|our) (?:our )?partnerships\W*$|^who is (?:overloaded|overworked|too busy)\b|^who has too much\b|^(?:which|what) partnerships (?:end|are ending|expire)\b|^welche (?:kooperationen|partnerschaften) (?:enden|laufen)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Portfolio();
}
