using System.Text.RegularExpressions;
using PartnerBot.Conversations.Answers;
using PartnerBot.Planning;
using PartnerBot.Planning.Actions;

namespace PartnerBot.Conversations.Meetings.FromMinutes;

/// <summary>Reads tasks: who does what until when, in prose or in note form; several in one sentence where several people are named.</summary>
internal sealed partial class Chores(Talk talk, Doers doers)
{
    private const int LongestTitle = 200;

    /// <summary>The tasks of a sentence; none where nobody is going to do anything.</summary>
    /// <param name="before">Who did something in the sentence before: "Sie" is that person.</param>
    public IReadOnlyList<MinutesItem.ToDo> In(string sentence, string? before)
    {
        foreach (Match and in And().Matches(sentence))
        {
            // "Frau Kaya und Herr Brandt drucken": what stands before must be a task of its own.
            if (One(sentence[..and.Index], before) is { } first && In(sentence[(and.Index + and.Length)..], first.Task.Owner) is { Count: > 0 } further)
            {
                return [first, .. further];
            }
        }

        return One(sentence, before) is { } only ? [only] : [];
    }

    /// <summary>What is called a task, whatever it looks like.</summary>
    public MinutesItem.ToDo Labelled(string words, string? who)
    {
        // "TODO Flyer: drucken" names no person.
        if (who is not null && !doers.Knows(who) && talk.Language == Texts.Language.German && words.Length > 0 && char.IsLower(words[0]))
        {
            return Draft($"{who}: {words}", null);
        }

        if (who is not null)
        {
            return Draft(words, doers.Full(who));
        }

        if (Behind().Match(words) is { Success: true } behind && (doers.Knows(behind.Groups["who"].Value) || behind.Groups["when"].Success || behind.Value.StartsWith('(')))
        {
            return Draft($"{words[..behind.Index]} {behind.Groups["when"].Value}", doers.Full(behind.Groups["who"].Value));
        }

        if (Ahead().Match(words) is { Success: true } ahead && !Verbal(words[ahead.Length..]) && (doers.Knows(ahead.Groups["who"].Value) || char.IsUpper(words[ahead.Length])))
        {
            return Draft(words[ahead.Length..], doers.Full(ahead.Groups["who"].Value));
        }

        return One(words, null) ?? Draft(words, null);
    }

    private MinutesItem.ToDo? One(string clause, string? before)
    {
        if (before is not null && Pronoun().Match(clause) is { Success: true } pronoun && MinutesVerbs.Does(clause[pronoun.Length..], known: true))
        {
            return Draft(clause[pronoun.Length..], before);
        }

        var all = doers.In(clause);
        foreach (var doer in all)
        {
            var (ahead, rest) = (clause[..doer.From], clause[doer.To..]);
            var other = all.FirstOrDefault(second => second.From > doer.To && Together().IsMatch(clause[doer.To..second.From]));
            rest = other is null ? rest : clause[other.To..];
            // Brackets behind a name tell more of the person, not of the task.
            rest = Aside().Replace(rest, "");
            if ((ahead.Trim().Length == 0 || When().IsMatch(ahead)) && (doer.IsWriter ? MinutesVerbs.IDo(rest) : MinutesVerbs.Does(rest, doer.IsKnown)))
            {
                return Draft(rest + ahead.TrimEnd(' ', ',').Insert(0, " "), doer.Name, other?.Name);
            }

            if (doer.IsKnown && ahead.Trim().Length > 0 && MinutesVerbs.DoesBefore(ahead))
            {
                return Draft($"{ahead} {rest}", doer.Name, other?.Name);
            }
        }

        return Behind().Match(clause) is { Success: true } behind && doers.Knows(behind.Groups["who"].Value) && !Verbal(clause[..behind.Index])
                ? Draft($"{clause[..behind.Index]} {behind.Groups["when"].Value}", doers.Full(behind.Groups["who"].Value))
            : MinutesVerbs.MustBeDone(clause) ? Draft(clause, null)
            : null;
    }

    private MinutesItem.ToDo Draft(string words, string? owner, string? with = null)
    {
        var read = WhenReader.Read(words, talk.Language, talk.Scene.Local, talk.Plan) as Reading.Taken;
        var title = read is null ? words : WithoutDay.Of(words, talk);
        title = Spaces().Replace(Edges().Replace(title.Trim(), ""), " ").Trim();
        title = MinutesPhrases.Capital(title.Length == 0 ? words.Trim() : title);
        var task = new TaskDraft(Speaking.Markdown.Cut(title, LongestTitle), owner, read?.Value) { Helpers = with };
        return new MinutesItem.ToDo(task, (read?.Other as Value.Day)?.Date);
    }

    private static bool Verbal(string words) => Is().IsMatch(words);

    [GeneratedRegex(@",?\s+(?:und|and|während|while|sowie)\s+|;\s+|,\s+")]
    private static partial Regex And();

    [GeneratedRegex(@"^\s*(?:und|and|&|\+|/|,)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Together();

    // "By Friday, Ms Kaya will …": only a day stands before the name.
    [GeneratedRegex(@"^(?:by|on|until|before|from|next|bis|ab|am)\b[^.;:]{2,40}$", RegexOptions.IgnoreCase)]
    private static partial Regex When();

    [GeneratedRegex(@"^(?:Sie|Er|She|He|sie|er|she|he)(?=\s)")]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"^\s*\([^)]{1,60}\)|^\s+(?:aus|von|from|of)\s+(?:der\s+|dem\s+|the\s+)?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)*(?=\s+\p{Ll})")]
    private static partial Regex Aside();

    private const string Name = @"(?<who>(?:(?:[Ff]rau|[Hh]errn?|Ms\.?|Mrs\.?|Mr\.?|Dr\.|Prof\.)\s+)*\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?)";

    // "Flyer drucken (Kaya, bis 5.12.)", "Flyer drucken – Kaya, 5.12.", "Flyer drucken: Frau Kaya bis Freitag".
    [GeneratedRegex(@"\s*\((?:@)?" + Name + @"(?:\s*[,;:/–-]\s*(?<when>[^)]{1,60})|\s+(?<when>(?:bis|am|ab|by|until|on)\s[^)]{1,60}))?\)\s*[.]?$|\s+(?:[–—-]|=>|->|→)\s+@?" + Name + @"(?:\s*[,;:/–-]\s*(?<when>.{1,60})|\s+(?<when>(?:bis|am|ab|by|until|on)\s.{1,60}))?\.?$|:\s+" + Name + @"(?:\s*,\s*(?<when>.{1,60})|\s+(?<when>(?:bis|am|ab|by|until|on)\s.{1,60}))?\.?$")]
    private static partial Regex Behind();

    [GeneratedRegex(@"^" + Name + @"\s*(?::|\s[–-]\s)\s*(?=\S)")]
    private static partial Regex Ahead();

    [GeneratedRegex(@"\b(?:ist|sind|war|waren|hat|haben|is|are|was|were|has|have)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Is();

    [GeneratedRegex(@"^[\s:–,→-]*(?:(?:übernimmt|wird|will|soll|muss|shall|should|must|needs to|is going to|is to|to)\b\s*[:–-]?\s*)?|[\s,;:.–-]+$", RegexOptions.IgnoreCase)]
    private static partial Regex Edges();

    [GeneratedRegex(@"\s{2,}")]
    private static partial Regex Spaces();
}
