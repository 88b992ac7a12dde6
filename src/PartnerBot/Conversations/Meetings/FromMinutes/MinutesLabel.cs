using System.Text.RegularExpressions;

namespace PartnerBot.Conversations.Meetings.FromMinutes;

/// <summary>"Beschluss: …", "TODO Kaya: …", "Offen: …": what a sentence says it is.</summary>
/// <param name="Rest">What stands behind the label, in the writer's capitals.</param>
/// <param name="Who">Who is named in the label.</param>
internal sealed partial record MinutesLabel(MinutesKind Kind, string Rest, string? Who = null)
{
    public static MinutesLabel? Of(string sentence) =>
        Decision().Match(sentence) is { Success: true } decision ? new MinutesLabel(MinutesKind.Decision, decision.Groups["what"].Value)
        : Task().Match(sentence) is { Success: true } task ? new MinutesLabel(MinutesKind.Task, task.Groups["what"].Value, task.Groups["who"] is { Success: true, Value: var who } ? who : null)
        : Open().Match(sentence) is { Success: true } open ? new MinutesLabel(MinutesKind.OpenPoint, open.Groups["what"].Value)
        : Note().IsMatch(sentence) ? new MinutesLabel(MinutesKind.Note, sentence)
        : null;

    [GeneratedRegex(@"^(?:\*\*|__)?(?:(?:einstimmig|gemeinsam|unanimously) )?(?:beschluss|beschlüsse|beschlossen(?: wurde)?|entscheidung|entschieden|vereinbart|vereinbarung|einigung|konsens|decision|decided|agreed|agreement|resolved|resolution)(?: (?:nr\. ?|no\. ?|#)?\d{1,3})?(?:\*\*|__)?\s*(?::(?:\*\*|__)?|\s[–-]\s)\s*(?<what>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Decision();

    [GeneratedRegex(@"^(?:(?:→|=>|->|➔|⇒)\s*(?<what>.+)|@(?<who>[\p{L}’'-]+)\s*[:,–-]?\s+(?<what>.+)|(?:\*\*|__)?(?i:aufgaben?|to-?dos?|to do|tasks?|actions?(?: items?| points?)?|ap|arbeitspaket|auftrag|ai|nächster schritt|next step)(?: (?:(?i:nr|no)\. ?|#)?\d{1,3})?(?:\s*[(\[]|\s+(?i:für |for |an )?@?)?(?<who>(?:(?i:frau|herrn?|ms\.?|mrs\.?|mr\.?|dr\.?|prof\.?)\s+)*\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?)?[)\]]?(?:\*\*|__)?\s*(?::(?:\*\*|__)?|\s?[–-]\s)\s*(?<what>.+))$")]
    private static partial Regex Task();

    [GeneratedRegex(@"^(?:\*\*|__)?(?:noch |still )?(?:offen(?:e[rs]? (?:punkt|frage))?|ungeklärt|unklar|zu klären|klärungsbedarf|frage|open(?: (?:point|question|issue|item))?|unresolved|unclear|to be (?:clarified|decided|discussed)|tbd|question)(?: \d{1,3})?(?:\*\*|__)?\s*(?::(?:\*\*|__)?|\s[–-]\s)\s*(?<what>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Open();

    [GeneratedRegex(@"^(?:#{1,4}\s|(?:\*\*|__)?(?:anwesend\w*|anwesende|teilnehme\w*|entschuldigt\w*|abwesend\w*|gäste|protokoll\w*|datum|ort|beginn|ende|uhrzeit|moderation|leitung|verteiler|tagesordnung|present|attendees|attending|participants|apologies|absent|guests|date|place|time|start|end|minutes(?: by)?|chair|agenda)(?:\*\*|__)?\s*:)", RegexOptions.IgnoreCase)]
    private static partial Regex Note();
}
