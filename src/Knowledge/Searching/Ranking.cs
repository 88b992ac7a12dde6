using Knowledge.Searching.Words;

namespace Knowledge.Searching;

/// <summary>Puts the subjects in order for a question.</summary>
internal sealed class Ranking(TopicIndex index, Weights weights)
{
    private readonly Hearing hearing = new(index.Lexicon, weights);

    public List<(int Subject, float Score)> Of(string question, Tongue tongue)
    {
        var (own, other) = hearing.Of(question, tongue);
        var asked = new float[index.Lexicon.TermCount];
        var touched = new List<int>();
        void Ask(int term, float weight)
        {
            if (asked[term] == 0)
            {
                touched.Add(term);
            }

            asked[term] = Math.Max(asked[term], weight);
        }

        foreach (var term in index.Lexicon.Terms(own, tongue))
        {
            Ask(term.Term, term.Weight);
            if (index.Lexicon.Twin(term.Term) is >= 0 and var twin)
            {
                Ask(twin, term.Weight * weights.OtherLanguage);
            }
        }

        foreach (var term in index.Lexicon.Terms(other, tongue.Other))
        {
            Ask(term.Term, term.Weight);
        }

        var scores = new float[index.Subjects.Count];
        var sum = 0.001f;
        var square = 0.001f;
        foreach (var term in touched)
        {
            index.Postings.Add(term, asked[term], scores);
            asked[term] *= index.Postings.Rarity(term);
            sum += asked[term];
            square += asked[term] * asked[term];
        }

        var norm = MathF.Sqrt(square);
        var ranked = new List<(int, float)>();
        for (var s = 0; s < scores.Length; s++)
        {
            var (nearest, three) = index.Questions.Near(s, asked);
            ranked.Add((s, (scores[s] / sum) + (weights.Nearest * nearest / norm) + (weights.NearestThree * three / norm)));
        }

        ranked.Sort((a, b) => b.Item2.CompareTo(a.Item2));
        return ranked;
    }
}
