using System.Numerics;
using System.Runtime.InteropServices;
using Knowledge.Searching.Words;

namespace Knowledge.Searching;

/// <summary>
/// Learns to tell the known questions apart: stochastic gradient descent with a step of its own for each row (after AdaGrad), always the same way,
/// so that the same shelf teaches the same, and in several orders, whose mean is kept: what one order happens to end with would sway odd questions.
/// <see cref="Siding"/> learns beside it.
/// </summary>
internal sealed class Learning
{
    private const int Orders = 3;
    private const int Rounds = 4;
    private const float Step = 2f;
    private const float HintCounts = 0.5f;

    private readonly int width;
    private readonly float[] rows;
    private readonly float[] steps = new float[Learned.Rows];
    private readonly float[] share;
    private readonly List<(TermList Rows, int Subject, float Counts, bool IsInside)> samples = [];

    private Learning(int subjects)
    {
        width = Learned.Width(subjects + 1);
        rows = new float[Learned.Rows * width];
        share = new float[width];
    }

    public static Learned From(TopicIndex index, List<SubjectText>[] texts, Weights weights)
    {
        var learning = new Learning(texts.Length);
        var asking = new Asking(index, weights);
        for (var subject = 0; subject < texts.Length; subject++)
        {
            foreach (var text in texts[subject].Where(text => text.Kind != TextKind.Prose))
            {
                learning.samples.Add((asking.Rows(text), subject, text.Kind == TextKind.Question ? 1 : HintCounts, !index.Subjects[subject].IsElsewhere));
            }
        }

        var mean = new float[learning.rows.Length];
        for (var order = 0; order < Orders; order++)
        {
            Array.Clear(learning.rows);
            Array.Clear(learning.steps);
            learning.Learn(texts.Length, new Random(order));
            Add(learning.rows, 1f / Orders, mean);
        }

        return new Learned([.. index.Subjects.Select(subject => subject.Id)], mean, learning.width);
    }

    private void Learn(int subjects, Random random)
    {
        float Counts(bool isInside) => samples.Where(sample => sample.IsInside == isInside).Sum(sample => sample.Counts);
        var siding = new Siding(rows, width, subjects, Counts(true), Counts(false));
        var order = CollectionsMarshal.AsSpan(samples);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            var step = Step * (1 - ((float)round / Rounds));
            foreach (var (sample, subject, counts, isInside) in order)
            {
                Guess(sample, subjects);
                Mend(sample, subject, counts, step);
                siding.Mend(sample, isInside, counts, step);
            }
        }
    }

    /// <summary>How likely each subject is, by what was learned so far.</summary>
    private void Guess(TermList sample, int subjects)
    {
        Array.Clear(share);
        for (var at = 0; at < sample.Count; at++)
        {
            Add(rows.AsSpan(sample.Term(at) * width, width), sample.Weight(at), share);
        }

        var (greatest, sum) = (share.AsSpan(0, subjects).ToArray().Max(), 0f);
        for (var subject = 0; subject < width; subject++)
        {
            share[subject] = subject < subjects ? MathF.Exp(share[subject] - greatest) : 0;
            sum += share[subject];
        }

        for (var subject = 0; subject < subjects; subject++)
        {
            share[subject] /= sum;
        }
    }

    /// <summary>Moves each row of the sample towards its subject and away from the others, in so far as they were thought likely.</summary>
    private void Mend(TermList sample, int subject, float counts, float step)
    {
        var square = 0f;
        for (var at = 0; at < width; at++)
        {
            share[at] = counts * ((at == subject ? 1 : 0) - share[at]);
            square += share[at] * share[at];
        }

        for (var at = 0; at < sample.Count; at++)
        {
            var (row, weight) = (sample.Term(at), sample.Weight(at));
            steps[row] += square * weight * weight;
            Add(share, step * weight / MathF.Sqrt(steps[row] + 0.0001f), rows.AsSpan(row * width, width));
        }
    }

    private static void Add(ReadOnlySpan<float> what, float times, Span<float> to)
    {
        var factor = new Vector<float>(times);
        for (var at = 0; at < what.Length; at += Vector<float>.Count)
        {
            ((new Vector<float>(what[at..]) * factor) + new Vector<float>(to[at..])).CopyTo(to[at..]);
        }
    }
}
