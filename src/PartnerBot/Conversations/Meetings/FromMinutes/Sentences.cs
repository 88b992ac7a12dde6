using System.Text.RegularExpressions;

namespace PartnerBot.Conversations.Meetings.FromMinutes;

/// <summary>Cuts a line into sentences. What has a full stop inside stays whole: "z. B.", "Dr.", "e.g.", "am 12.3. in der Kita", "2.500 €".</summary>
internal static partial class Sentences
{
    public static IReadOnlyList<string> Of(string line)
    {
        var (sentences, from) = (new List<string>(), 0);
        foreach (Match stop in Stop().Matches(line))
        {
            var to = stop.Index + stop.Groups["stop"].Length;
            if (Ends(line[from..to], line[(stop.Index + stop.Length)..]))
            {
                sentences.Add(line[from..to].Trim());
                from = to;
            }
        }

        sentences.Add(line[from..].Trim());
        return [.. sentences.Where(sentence => sentence.Length > 0)];
    }

    private static bool Ends(string before, string behind) =>
        before[^1] != '.' || before.EndsWith("..", StringComparison.Ordinal) ? Starts().IsMatch(behind)
        : Never().IsMatch(before) ? false
        : Number().IsMatch(before) || Sometimes().IsMatch(before) ? Beginning().IsMatch(behind)
        : Starts().IsMatch(behind);

    [GeneratedRegex(@"(?<stop>[.!?…]+[""“”’»)\]]?)\s+")]
    private static partial Regex Stop();

    // A capital, a number, a quotation: somebody begins anew.
    [GeneratedRegex(@"^[""„“»(\[]?[\p{Lu}\p{N}@→]")]
    private static partial Regex Starts();

    [GeneratedRegex(@"(?:^|[\s(""„])(?:\p{L}|z\.\s?B|d\.\s?h|u\.\s?a|i\.\s?d\.\s?R|o\.\s?ä|v\.\s?a|s\.\s?o|Dr|Prof|Fr|Hr|Hrn|Mr|Mrs|Ms|St|Str|Nr|No|Abs|Art|Bd|Tel|bzw|ca|evtl|ggf|inkl|max|min|sog|vgl|zzgl|e\.\s?g|i\.\s?e|vs|approx|incl|dept|est|resp|Jan|Feb|Mrz|Apr|Jun|Jul|Aug|Sept?|Okt|Oct|Nov|Dez|Dec|Mo|Di|Mi|Do|Sa|So|Mon|Tue|Wed|Thu|Fri)\.$")]
    private static partial Regex Never();

    // "am 12.3. in der Kita", "die 1. Klasse"; a number may end a sentence too.
    [GeneratedRegex(@"(?:^|[\s(./-])\d{1,3}\.$")]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(?:usw|etc|e\. ?V|a\.m|p\.m|Inc|Ltd|Co|Mio|Mrd|Std|Min|Uhr|u\. ?s\. ?w)\.$", RegexOptions.IgnoreCase)]
    private static partial Regex Sometimes();

    // Words that begin a sentence and never go on with a date.
    [GeneratedRegex(@"^[""„“»(]?(?:Die|Der|Das|Den|Dem|Wir|Ich|Es|Er|Sie|Man|Frau|Herrn?|Ein|Eine|Alle|Danach|Dann|Dafür|Dazu|Außerdem|Zudem|Nächste[rs]?|Offen|Noch|Beschlossen|Beschluss|Vereinbart|Aufgabe|TODO|To-do|AP|Wer|Was|Wie|Ob|Bis|Dr|The|We|It|He|She|They|Ms|Mrs|Mr|There|Then|Next|Open|Also|Decided|Decision|Agreed|Task|Action|Who|What|How|By|I)\b")]
    private static partial Regex Beginning();
}
