using System.Text.RegularExpressions;
using PartnerBot.Conversations.Answers;
using PartnerBot.Planning;
using PartnerBot.Planning.Actions;
using PartnerBot.Recognizers;
using PartnerBot.Recognizers.Mentions;
using PartnerBot.Recognizers.Times;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Meetings;

/// <summary>Reads minutes line by line: "beschlossen: …" is a decision; a line with a person who does something, or "Aufgabe: …", is a task.</summary>
internal static partial class MinutesReader
{
    private const int LongestTitle = 200;

    public static IReadOnlyList<MinutesItem> Read(string text, Talk talk) =>
        [.. text.Split('\n').Select(line => Bullet().Replace(line.Trim(), "")).Where(line => line.Length > 0).Select(line => Line(line, talk)).OfType<MinutesItem>()];

    private static MinutesItem? Line(string line, Talk talk)
    {
        if (Decided().Match(line) is { Success: true } decided)
        {
            return new MinutesItem.Decided(decided.Groups["what"].Value.Trim());
        }

        var labelled = Labelled().Match(line);
        var words = labelled.Success ? labelled.Groups["what"].Value.Trim() : line;
        var (person, from, to) = Person(words, talk);
        return labelled.Success || (person is not null && Does(words[to..])) ? Task(words, person, from, to, talk) : null;
    }

    private static MinutesItem.ToDo Task(string words, string? person, int from, int to, Talk talk)
    {
        var rest = person is null ? words : string.Concat(words.AsSpan(0, from), words.AsSpan(to));
        var read = WhenReader.Read(rest, talk.Language, talk.Scene.Local, talk.Plan) as Reading.Taken;
        var due = read?.Value;
        var title = due is null ? rest : WithoutDay(rest, talk);
        title = Edges().Replace(title, "").Trim();
        title = title.Length == 0 ? words : char.ToUpper(title[0], System.Globalization.CultureInfo.InvariantCulture) + title[1..];
        return new MinutesItem.ToDo(new TaskDraft(Speaking.Markdown.Cut(title, LongestTitle), person, due), (read?.Other as Value.Day)?.Date);
    }

    // The day is on its own field; "bis zum" goes with it.
    private static string WithoutDay(string words, Talk talk)
    {
        var context = new TimeContext { Anchors = WhenReader.Anchors(null) };
        foreach (var language in (Language[])[talk.Language, talk.Language.Other()])
        {
            if (Judgement.Of(TimeRecognizer.Recognize(words, language, talk.Scene.Local, context), language, talk.Scene.Local, context) is [var found, ..])
            {
                var entity = found.Entity;
                return Until().Replace(words[..entity.Start].TrimEnd(), "") + words[Math.Min(entity.End + 1, words.Length)..];
            }
        }

        return words;
    }

    private static (string? Name, int From, int To) Person(string words, Talk talk)
    {
        Entity? known = MentionRecognizer.Recognize(words, Acquaintances.Of(talk.Plan), talk.Language).FirstOrDefault(entity => entity.Resolution.Value is not null);
        var titled = Titled().Match(words);
        if (titled.Success && (known is null || titled.Index <= known.Start))
        {
            var name = titled.Groups["name"].Value;
            var full = PersonReader.Read(name, talk.Language, Acquaintances.Of(talk.Plan)) is Reading.Taken(Value.Words(var found), _) ? found : name;
            return (full, titled.Index, titled.Index + titled.Length);
        }

        return known is null ? (null, 0, 0) : (known.Resolution.Value, known.Start, known.End + 1);
    }

    // Something is to be done where more follows than what somebody was or said.
    private static bool Does(string rest) => Verb().IsMatch(rest) && !Past().IsMatch(rest);

    [GeneratedRegex(@"^(?:[-–*•+]|\d{1,2}[.)])\s+")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^(?:beschlossen(?: wurde)?|beschluss|entschieden|entscheidung|vereinbart|wir (?:beschließen|haben beschlossen|vereinbaren)|decided|decision|agreed|resolved|we (?:decided|agreed)(?: to| that)?)\b\s*[:,–-]?\s*(?<what>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Decided();

    [GeneratedRegex(@"^(?:aufgabe|todo|to-do|to do|task|action)\s*[:–-]\s*(?<what>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"\b(?<name>(?:[Ff]rau|[Hh]errn?|Ms\.?|Mrs\.?|Mr\.?|Dr\.)(?: Dr\.)? \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)(?=\s+\p{Ll}|\s*[:–-])")]
    private static partial Regex Titled();

    [GeneratedRegex(@"\p{Ll}{2,}\s+\S|:\s*\S")]
    private static partial Regex Verb();

    [GeneratedRegex(@"^\s*(?:war|waren|hatte|hatten|hat|haben|fehlt|fehlte|ist|sind|berichtet|berichtete|dankt|dankte|was|were|had|has|is|are|reported|reports|thanked|said|sagte)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Past();

    [GeneratedRegex(@"\s*\b(?:bis|bis zum|bis zur|bis spätestens|spätestens|am|by|until|before|due|on|vor)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Until();

    [GeneratedRegex(@"^[\s:–,-]*(?:übernimmt\s*[:–-]?\s*|will\s+|to\s+)?|[\s,;:.–-]+$", RegexOptions.IgnoreCase)]
    private static partial Regex Edges();
}
