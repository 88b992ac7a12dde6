using PartnerBot.Texts;

namespace PartnerBot.Understanding;

/// <summary>Judges messages of one language: the model weighs, rules about denial, questions and stray words restrain it.</summary>
internal sealed class Reading
{
    private const int Reasons = 3;
    private const double MeantByDenial = 0.5;

    private readonly IntentModel model;
    private readonly Concepts concepts;
    private readonly Units units;
    private readonly (Intent Intent, PlanQuestion? Question)?[] meanings;
    private readonly Language language;
    private readonly Shorthand shorthand;

    public Reading(Language language, IReadOnlyList<Example> examples)
    {
        this.language = language;
        concepts = new Concepts(language);
        units = new Units(concepts);
        shorthand = new Shorthand(language);
        model = new IntentModel(new Features(units, language), shorthand, examples);
        meanings = [.. model.Kinds.Select(Intents.OfFile)];
    }

    /// <summary>Words that show a message is written in this language.</summary>
    public IReadOnlyList<string> EverydayWords => concepts.EverydayWords;

    /// <summary>The best reading of a message; null when it is none.</summary>
    public Candidate? Judge(Message written)
    {
        var message = ImpliedColon.In(shorthand.Spell(written), units);
        var all = units.Of(message.Words);
        var isDenied = Negation.IsIn(message, all);
        var whole = model.Weigh(message);
        var asserted = Negation.WithoutDenied(message, all);
        var isPartlyDenied = asserted.Words.Count < message.Words.Count;
        if (isPartlyDenied && Allowed(whole, message, all, isDenied: true) is [var negated, ..] && negated.Intent.MayBeNegated() && negated.Score >= MeantByDenial)
        {
            // "I'm away until Monday, no reminders please": what is denied is the very wish.
            (asserted, isPartlyDenied) = (message, false);
        }

        var meant = isPartlyDenied ? units.Of(asserted.Words) : all;
        var weighing = isPartlyDenied ? model.Weigh(asserted) : whole;
        var ranking = Allowed(weighing, asserted, meant, isDenied && !isPartlyDenied);
        if (ranking.Count == 0)
        {
            return null;
        }

        var best = ranking[0].Intent;
        var kind = Strongest(weighing, best);
        var words = weighing.WordsFor(kind);
        var coverage = Restraint.Coverage(best, meant, words);
        var scored = ranking.Select(choice => choice with { Score = choice.Score * coverage }).ToList();
        return new Candidate(asserted, meant, language, scored, meanings[kind]!.Value.Question, Because(asserted, words), isPartlyDenied, coverage * Share(weighing));
    }

    /// <summary>The same reading with the words of a longer message, for its arguments.</summary>
    public Candidate Over(Candidate candidate, Message message)
    {
        var whole = ImpliedColon.In(shorthand.Spell(Opening.Strip(message)), units);
        return candidate with { Message = whole, Units = units.Of(whole.Words) };
    }

    private List<Alternative> Allowed(Weighing weighing, Message message, List<Unit> meant, bool isDenied)
    {
        var ranking = Ranking(weighing);
        return Restraint.Forbids(ranking[0].Intent, message, meant, isDenied) ? [] : ranking;
    }

    private List<Alternative> Ranking(Weighing weighing)
    {
        var scores = new Dictionary<Intent, double>();
        for (var kind = 0; kind < meanings.Length; kind++)
        {
            if (meanings[kind] is var (intent, _))
            {
                scores[intent] = scores.GetValueOrDefault(intent) + weighing.Probabilities[kind];
            }
        }

        return
        [
            .. scores.OrderByDescending(score => score.Value).ThenBy(score => score.Key).Take(Reasons)
                .Select(score => new Alternative(score.Key, score.Value)),
        ];
    }

    private double Share(Weighing weighing) =>
        Enumerable.Range(0, meanings.Length).Where(kind => meanings[kind] is not null).Sum(kind => (double)weighing.Probabilities[kind]);

    private int Strongest(Weighing weighing, Intent intent)
    {
        var strongest = -1;
        for (var kind = 0; kind < meanings.Length; kind++)
        {
            if (meanings[kind]?.Intent == intent && (strongest < 0 || weighing.Probabilities[kind] > weighing.Probabilities[strongest]))
            {
                strongest = kind;
            }
        }

        return strongest;
    }

    private static List<string> Because(Message message, float[] words) =>
        [.. Enumerable.Range(0, words.Length).Where(at => words[at] > 0).OrderByDescending(at => words[at]).Take(Reasons)
            .Select(at => message.Text[message.Words[at].Start..message.Words[at].End])];
}
