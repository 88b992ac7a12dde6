using PartnerBot.Texts;

namespace PartnerBot.Understanding;

/// <summary>Tells the language of one message by its everyday words; names, numbers and terms that both languages use say nothing.</summary>
internal sealed class LanguageReader
{
    private const double Margin = 0.9;
    private const int WordsForSound = 4;
    private const double SoundMargin = 0.35;

    private readonly Dictionary<string, double> leanings = new(StringComparer.Ordinal);
    private readonly Sound sound;

    /// <summary>Learns from the concepts and example messages of both languages.</summary>
    public LanguageReader(Func<Language, IReadOnlyList<string>> everydayWords, Func<Language, IReadOnlyList<Example>> examples)
    {
        sound = new Sound(examples);
        var german = everydayWords(Language.German).ToHashSet(StringComparer.Ordinal);
        foreach (var word in everydayWords(Language.English))
        {
            if (!german.Remove(word))
            {
                leanings[word] = -1;
            }
        }

        foreach (var word in german)
        {
            leanings.TryAdd(word, 1);
        }
    }

    /// <summary>The language of a message and whether its words decided; otherwise it is the language of the conversation.</summary>
    public (Language Language, bool IsCertain) Read(Message message, Language conversation)
    {
        var leaning = message.Words.Select((word, at) => Leaning(word, at)).Sum();
        if (Math.Abs(leaning) < Margin && message.Words.Count(word => word.Kind == WordKind.Plain) >= WordsForSound)
        {
            var heard = sound.Of(message);
            leaning = Math.Abs(heard) > SoundMargin ? heard / SoundMargin : 0;
        }

        return Math.Abs(leaning) < Margin ? (conversation, false) : (leaning > 0 ? Language.German : Language.English, true);
    }

    // A capital inside a message may begin a name; only the first word has one for another reason.
    private double Leaning(Word word, int at) =>
        word.Kind != WordKind.Plain || (word.IsCapital && at > 0 && word.Text != "i") ? 0 : leanings.GetValueOrDefault(word.Text);
}
