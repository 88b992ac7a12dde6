using Knowledge.Searching.Words;

namespace Knowledge.Searching;

/// <summary>How a question is understood: word by word, guessing at those nobody knows.</summary>
internal sealed class Hearing(Lexicon lexicon, Weights weights)
{
    private const int MostWords = 60;

    /// <summary>The senses of a question's words; a word that cannot be guessed stays in as <see cref="Sense.Unknown"/>.</summary>
    public (List<Sense> Own, List<Sense> Other) Of(string question, Tongue tongue)
    {
        var own = new List<Sense>();
        var other = new List<Sense>();
        foreach (var token in Tokens.OfMessage(question))
        {
            if (own.Count + other.Count < MostWords && !tongue.IsStopWord(token))
            {
                Hear(token, tongue, own, other);
            }
        }

        return (own, other);
    }

    private void Hear(string token, Tongue tongue, List<Sense> own, List<Sense> other)
    {
        var vocabulary = lexicon.Of(tongue);
        if ((vocabulary.TryKnow(token) ?? vocabulary.TryPart(token)) is { } known)
        {
            own.Add(known);
            return;
        }

        var nearest = vocabulary.Nearest(token);
        if (nearest is { Slips: 1 })
        {
            Guess(nearest.Value, vocabulary, own);
        }
        else if (lexicon.Of(tongue.Other).TryKnow(token) is { } foreign)
        {
            other.Add(foreign with { Certainty = weights.Slip });
        }
        else if (vocabulary.TryTail(token) is { } tail)
        {
            own.Add(tail);
        }
        else if (nearest is { } near)
        {
            Guess(near, vocabulary, own);
        }
        else if (!tongue.Other.IsStopWord(token))
        {
            own.Add(Sense.Unknown);
        }
    }

    /// <summary>A misspelt stop word carries no topic either, so it is passed over.</summary>
    private void Guess((string Word, int Slips) nearest, Vocabulary vocabulary, List<Sense> own)
    {
        if (vocabulary.TryKnow(nearest.Word) is { } sense)
        {
            own.Add(sense with { Certainty = nearest.Slips == 1 ? weights.Slip : weights.Slip * weights.Slip });
        }
    }
}
