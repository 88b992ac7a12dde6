using PartnerBot.Texts;

namespace PartnerBot.Recognizers.Choices;

/// <summary>Finds the phrases of yes and no that are meant as an answer where they stand.</summary>
internal static class AnswerReader
{
    private const int ShortUtterance = 4;

    private static readonly HashSet<string> Negations = ["not", "t", "never", "no", "nicht", "kein", "keine", "keinen", "nie"];
    private static readonly HashSet<string> BeforeDeterminer = ["is", "are", "was", "were", "be", "have", "has", "had", "got", "there",
        "s", "with", "by", "in", "at", "of", "see", "means", "makes"];
    private static readonly HashSet<string> BeforeYes = ["also", "na", "aber", "oh", "ach", "ok", "klar", "sage", "sagte", "sag", "und",
        "dann", "nun", "doch", "hm", "hmm", "achso", "glaube", "denke", "mit"];
    private static readonly HashSet<string> AfterNe = ["danke", "lieber", "lass", "du", "ich", "das", "nicht", "nein", "leider", "passt",
        "eher", "sorry", "wir", "noch"];

    /// <summary>All answers in the order of the utterance; only a plain yes or no is one in an utterance that <paramref name="asks"/>.</summary>
    public static IEnumerable<(int First, int Next, Answer Answer)> Read(List<SpokenWord> words, Language language, bool asks)
    {
        var table = AnswerWords.Of(language);
        for (var at = 0; at < words.Count;)
        {
            var next = Longest(words, at, table, out var answer);
            if (answer.Value is not null && (!asks || answer.Strength == Strength.Direct) && Fits(words, at, next, answer, language))
            {
                next = WithSkinTones(words, next);
                yield return (at, next, answer);
            }
            else if (answer.Strength > Strength.Direct)
            {
                next = at + 1;
            }

            at = Math.Max(next, at + 1);
        }
    }

    private static int Longest(List<SpokenWord> words, int at, AnswerWords table, out Answer answer)
    {
        var next = at;
        answer = default;
        var word = Calm(words[at]);
        if (!table.CanStart(word))
        {
            return at;
        }

        for (var end = at + 1; end <= Math.Min(words.Count, at + AnswerWords.Longest); end++)
        {
            if (end > at + 1)
            {
                if (!words[end - 1].Joined)
                {
                    break;
                }

                word += " " + Calm(words[end - 1]);
            }

            if (table.TryFind(word, out var found))
            {
                (next, answer) = (end, found);
            }
        }

        return next;
    }

    private static string Calm(SpokenWord word) => word.Folded.Length is > 2 and < 40 ? SpokenWords.Calm(word.Folded) : word.Folded;

    private static bool Fits(List<SpokenWord> words, int first, int next, Answer answer, Language language)
    {
        switch (answer.Strength)
        {
            case Strength.Only:
                return words.Count == next - first;
            case Strength.Short when words.Count > ShortUtterance:
            case Strength.Phrase or Strength.Short when answer.Value == true && IsNegated(words, first, next):
                return false;
            case Strength.Phrase or Strength.Short:
                return true;
        }

        var inside = first > 0 && words[first].Joined;
        var goesOn = next < words.Count && words[next].Joined;
        return (next - first, words[first].Folded) switch
        {
            // There is no budget; das ist ja toll; ne Frage: the word is no answer there.
            (1, "no") when language == Language.English => !(inside && goesOn && BeforeDeterminer.Contains(words[first - 1].Folded)),
            (1, "no") => words.Count == 1 || !goesOn,
            (1, "ja") => !(inside && goesOn && !BeforeYes.Contains(words[first - 1].Folded)),
            (1, "ne") => !inside && (!goesOn || AfterNe.Contains(words[next].Folded)),
            _ => true,
        };
    }

    /// <summary>A negation in the same clause, outside the phrase itself: das passt mir nicht.</summary>
    private static bool IsNegated(List<SpokenWord> words, int first, int next)
    {
        for (var at = first; at > 0 && words[at].Joined && at > first - ShortUtterance; at--)
        {
            if (Negations.Contains(words[at - 1].Folded))
            {
                return true;
            }
        }

        for (var at = next; at < words.Count && words[at].Joined && at < next + ShortUtterance; at++)
        {
            if (Negations.Contains(words[at].Folded))
            {
                return true;
            }
        }

        return false;
    }

    private static int WithSkinTones(List<SpokenWord> words, int next)
    {
        while (next < words.Count && words[next].Start == words[next - 1].End && words[next].Folded is "🏻" or "🏼" or "🏽" or "🏾" or "🏿")
        {
            next++;
        }

        return next;
    }
}
