using PartnerBot.Texts;

namespace PartnerBot.Understanding;

/// <summary>"Hab den Schlüssel abgeholt", "booked the room": whoever tells what they just did may mean that a task is done. Never more than a doubt.</summary>
internal static class DeedReport
{
    private const double Doubt = 0.45;
    private const int FewestWords = 3;
    private const int MostWords = 9;

    /// <summary>The doubtful reading; null where the words tell something else.</summary>
    public static Understood? Read(Message written, Language language)
    {
        var message = Opening.Strip(written);
        var words = message.Words;
        if (message.IsQuestion || message.HasColon || message.IsCut || words.Count is < FewestWords or > MostWords
            || words.Any(word => word.Kind != WordKind.Plain || word.Clause != words[0].Clause || DeedWords.Denying.Contains(word.Text))
            || (language == Language.German ? German(words) : English(words)) is not var (first, last))
        {
            return null;
        }

        while (first <= last && DeedWords.Before.Contains(words[first].Text))
        {
            first++;
        }

        var title = first > last ? null : TitleSlot.Cut(message, words[first].Start, words[last].End);
        return new Understood(Intent.MarkDone, Doubt, Verdict.Doubtful, language, new Arguments { Title = title }, [new Alternative(Intent.MarkDone, Doubt)], [message.Text[words[0].Start..words[^1].End]]);
    }

    // "(Ich) hab … gebucht", "… hab ich gebucht"; what stands between, or before, is the matter.
    private static (int First, int Last)? German(IReadOnlyList<Word> words)
    {
        if (!DeedWords.IsGermanDeed(words[^1].Text))
        {
            return null;
        }

        var have = words[0].Text == "ich" ? 1 : 0;
        if (words[have].Text is "hab" or "habe")
        {
            return (have + 1, words.Count - 2);
        }

        return have == 0 && words[^2].Text == "ich" && words.Count > FewestWords && words[^3].Text is "hab" or "habe" ? (0, words.Count - 4) : null;
    }

    // "(I) booked the room", "I've just picked up the key": a deed with a certain thing behind it.
    private static (int First, int Last)? English(IReadOnlyList<Word> words)
    {
        var at = words[0].Text is "i" or "ive" ? 1 : 0;
        while (at < words.Count && DeedWords.Lately.Contains(words[at].Text))
        {
            at++;
        }

        if (at >= words.Count || !DeedWords.IsEnglishDeed(words[at].Text))
        {
            return null;
        }

        at += at + 1 < words.Count && DeedWords.Particles.Contains(words[at + 1].Text) ? 2 : 1;
        return at + 1 < words.Count && DeedWords.Certain.Contains(words[at].Text) ? (at, words.Count - 1) : null;
    }
}
