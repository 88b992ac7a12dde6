using System.Text.RegularExpressions;
using PartnerBot.Conversations.Commands;
using PartnerBot.Planning;

namespace PartnerBot.Conversations.Remarks;

/// <summary>Sentences about remarks: "Kommentar zu Raum vorbereiten: Der Schlüssel liegt am Empfang". Whole sentences only, so that no answer is taken for one.</summary>
internal static partial class RemarkPhrases
{
    /// <summary>Stands for something that was named and is not there.</summary>
    public const string Unknown = "?";

    private const int LongestName = 200;
    private const RegexOptions Way = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int Patience = 10_000;

    public static Command? Read(Talk talk, string text)
    {
        if (talk.Plan is null)
        {
            return null;
        }

        var words = text.Trim();
        var begin = words.Length > LongestName ? words[..LongestName] : words;
        if (Saying().Match(begin) is { Success: true } said)
        {
            var about = said.Groups["about"].Value.Trim();
            var rest = words[said.Length..].Trim();
            var at = about.Length == 0 ? null : Find(talk, about) ?? Unknown;
            // Where free words are asked for, only what names something of the plan is no answer.
            return Expecting.WantsWords(talk) && at is null or Unknown ? null
                : new Command("add-comment", at == Unknown ? about : rest.Length > 0 ? rest : null) { Id = at, Words = begin };
        }

        var plain = words.TrimEnd('.', '!', '?');
        return Expecting.WantsWords(talk) || plain.Length > LongestName ? null
            : Reading().Match(plain) is { Success: true } read
                ? new Command("show-comments") { Id = read.Groups["about"] is { Success: true } name ? Find(talk, name.Value) ?? Unknown : null, Words = words }
            : Writing().Match(plain) is { Success: true } write
                ? new Command("add-comment", write.Groups["about"] is { Success: true } what && Find(talk, what.Value) is null ? what.Value : null)
                {
                    Id = write.Groups["about"] is { Success: true } on ? Find(talk, on.Value) ?? Unknown : null, Words = words,
                }
            : Removing().IsMatch(plain) ? new Command("remove-comment") { Words = words }
            : null;
    }

    public static bool IsInside(string words) => Inside().IsMatch(words);

    /// <summary>What is being spoken of: the entry that is asked about, or the task that was reminded of; empty for the plan.</summary>
    public static string AtHand(Talk talk) => talk.Place switch
    {
        Place.Asking(_, var entry, _) when talk.Shown!.Entry(entry) is not null => entry,
        _ when talk.State.Reminded is [var task] && task.Plan == talk.Plan!.Id && talk.Shown!.Entry(task.Item) is not null => task.Item,
        _ => "",
    };

    /// <summary>The one entry of that name that this reader can see; null where there is none or several.</summary>
    public static string? Find(Talk talk, string name)
    {
        var wanted = name.Trim().Trim('„', '“', '”', '"');
        if (Whole().IsMatch(wanted))
        {
            return "";
        }

        var named = talk.Shown!.Entries.Select(entry => (entry.Id, Name: Name(entry))).Where(entry => entry.Name is not null).ToList();
        var exact = named.Where(entry => entry.Name!.Equals(wanted, StringComparison.OrdinalIgnoreCase)).ToList();
        var close = exact.Count > 0 || wanted.Length < 4 ? exact : named.Where(entry => entry.Name!.Contains(wanted, StringComparison.OrdinalIgnoreCase)).ToList();
        return close.Count == 1 ? close[0].Id : null;
    }

    private static string? Name(Entry entry) => Journey.Find(entry.Form) is { } form ? entry.Said(form.Naming.Id) : null;

    [GeneratedRegex(@"^(interner kommentar|kommentar|notiz für alle|internal comment|comment)(\s+(zu[mr]?( aufgabe| partner)?|on( task| partner)?|about)\s+(?<about>[^:]+?))?\s*:|^(kommentiere|comment on)\s+(?<about>[^:]+?)\s*:", Way, Patience)]
    private static partial Regex Saying();

    [GeneratedRegex(@"^((zeige?|zeigen sie)( mir)? )?(die |alle )?(kommentare|anmerkungen|belege und kommentare|dateien im plan)( (zu[mr]?) (?<about>.+?))?( (bitte )?(an)?zeigen)?$|^(show (me )?)?(the |all )?(comments|files in the plan)( (on|about) (?<about>.+))?$", Way, Patience)]
    private static partial Regex Reading();

    [GeneratedRegex(@"^(einen )?(internen |interner )?(kommentar)( (zu[mr]?) (?<about>.+?))?( (schreiben|hinzufügen|abgeben))$|^kommentieren$|^(write|add|leave) (an? )?(internal )?comment( (on|about) (?<about>.+))?$|^comment$", Way, Patience)]
    private static partial Regex Writing();

    [GeneratedRegex(@"^((meinen )?(letzten )?kommentar (löschen|zurücknehmen|entfernen)|lösche meinen (letzten )?kommentar|(delete|remove|take back) my (last )?comment)$", Way, Patience)]
    private static partial Regex Removing();

    [GeneratedRegex(@"\bintern(er|en|al)?\b", Way, Patience)]
    private static partial Regex Inside();

    [GeneratedRegex(@"^((dem|zum|den|der)?\s*(ganzen )?(plan|kooperation|vorhaben)|(the )?(whole )?plan)$", Way, Patience)]
    private static partial Regex Whole();
}
