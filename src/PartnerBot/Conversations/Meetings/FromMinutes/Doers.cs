using System.Text.RegularExpressions;
using PartnerBot.Conversations.Answers;
using PartnerBot.Planning;
using PartnerBot.Planning.Sharing;
using PartnerBot.Recognizers.Mentions;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Meetings.FromMinutes;

/// <summary>Finds who does something: people of the plan, people with a title, partners, whoever writes, and plain first names before a verb.</summary>
internal sealed partial class Doers(IReadOnlyList<Mentionable> people, IReadOnlyList<string> partners, string? writer, Language language)
{
    public static Doers Of(Talk talk)
    {
        var known = Acquaintances.Of(talk.Plan);
        var named = known.Select(person => person.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var others = talk.Plan!.People().Select(member => member.Name).Concat(talk.Plan.Of("task").Select(task => task.Said("owner"))).OfType<string>()
            .Where(name => name.Length is > 1 and < 80 && named.Add(name)).Select(name => new Mentionable(name, name) { IsPerson = true });
        var partners = talk.Plan.Of("partner").Select(partner => partner.Said("organisation")).OfType<string>();
        return new Doers([.. known, .. others], [.. partners], Myself.Name(talk.Scene), talk.Language);
    }

    /// <summary>The doers of a clause, in their order.</summary>
    public IReadOnlyList<Doer> In(string clause)
    {
        var found = MentionRecognizer.Recognize(clause, people, language).Where(entity => entity.Resolution.Value is not null && !IsRoleInside(clause, entity.Start))
            .Select(entity => new Doer(entity.Resolution.Value!, entity.Start, entity.End + 1, true)).ToList();
        // "Dr. Kaya" is one of them already, with her title.
        foreach (Match titled in Titled().Matches(clause))
        {
            found.RemoveAll(doer => doer.From < titled.Index + titled.Length && titled.Index < doer.To);
            found.Add(new Doer(Full(titled.Value), titled.Index, titled.Index + titled.Length, true));
        }

        if (Writer().Match(clause) is { Success: true } me && writer is not null)
        {
            found.Add(new Doer(writer, me.Index, me.Index + me.Length, true) { IsWriter = true });
        }

        if (!found.Any(doer => doer.From == 0))
        {
            found.AddRange(At(clause));
        }

        return [.. found.OrderBy(doer => doer.From).DistinctBy(doer => doer.From)];
    }

    /// <summary>The name as the plan has it.</summary>
    public string Full(string name) =>
        Pronoun().IsMatch(name) && writer is not null ? writer
        : PersonReader.Read(name, language, people) is Reading.Taken(Value.Words(var full), _) ? full : name;

    public bool Knows(string name) => Titled().IsMatch(name) || SoleMention.In(name, people, language).Count > 0 || partners.Any(partner => Same(partner, name));

    private IEnumerable<Doer> At(string clause)
    {
        if (House(clause) is { } house)
        {
            yield return house;
        }
        else if (First().Match(clause) is { Success: true } first)
        {
            yield return new Doer(first.Value, 0, first.Length, false);
        }
    }

    // "Die Kita", "Kita Sonnenschein": as many words of the name as stand there.
    private Doer? House(string clause)
    {
        var from = Article().Match(clause).Length;
        foreach (var partner in partners)
        {
            var to = from;
            foreach (Match word in Word().Matches(clause, from))
            {
                if (word.Index > to + 1 || !Same(partner, word.Value))
                {
                    break;
                }

                to = word.Index + word.Length;
            }

            if (to > from)
            {
                return new Doer(partner, 0, to, true);
            }
        }

        return null;
    }

    private static bool Same(string partner, string name) => partner.Split(' ').Any(word => word.Length > 2 && word.Equals(name, StringComparison.OrdinalIgnoreCase));

    // "Frau Kaya aus der Kita" is one person; the day care behind her is not another.
    private static bool IsRoleInside(string clause, int start) => start > 0 && Behind().IsMatch(clause[..start]);

    [GeneratedRegex(@"\b(?:[Ff]rau|[Hh]errn?|Ms\.?|Mrs\.?|Mr\.?|Dr\.|Prof\.)(?: (?:Dr|Prof)\.)* \p{Lu}[\p{L}’'-]+(?: (?!(?:Die|Der|Das)\b)\p{Lu}[\p{L}’'-]+(?=\s+\p{Ll}|\s*[:–,.;-]|$))?(?=\s|\s*[:–,.;)-]|$)")]
    private static partial Regex Titled();

    [GeneratedRegex(@"^(?:ich|i(?=\s|['’]ll))(?:['’]ll)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Writer();

    [GeneratedRegex(@"^(?:ich|mich|mir|i|me)$", RegexOptions.IgnoreCase)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"^(?:[Dd]ie|[Dd]er|[Dd]as|[Tt]he) ")]
    private static partial Regex Article();

    [GeneratedRegex(@"[\p{L}\p{N}-]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?!(?:Die|Der|Das|Den|Dem|Wir|Es|Ein|Eine|Man|Sie|Er|Ich|Alle|Jeder|Jede|Niemand|Keiner|Wer|Was|Wann|Wie|Wo|Dann|Danach|Bis|Am|Im|In|Ab|Für|Noch|Auch|Nur|The|We|It|They|He|She|You|Everyone|Everybody|Nobody|Someone|Who|What|When|How|This|That|There|Next|Then|Also|By|On|At|Please|Bitte|Nächste\w*)\b)\p{Lu}\p{Ll}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]+)?(?=\s)")]
    private static partial Regex First();

    [GeneratedRegex(@"\b(?:aus|von|from|of|bei|at|in) (?:der |dem |the )?$", RegexOptions.IgnoreCase)]
    private static partial Regex Behind();
}
