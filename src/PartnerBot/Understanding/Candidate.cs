using PartnerBot.Texts;

namespace PartnerBot.Understanding;

/// <summary>The best reading of a message in one language, before thresholds.</summary>
/// <param name="Message">The words that were judged.</param>
/// <param name="Units">The same words by what they mean.</param>
/// <param name="Language">The language they were judged in.</param>
/// <param name="Ranking">Intents by score, the best first.</param>
/// <param name="Question">What is asked about the plan, for that intent.</param>
/// <param name="Because">Words that spoke for the best intent, the strongest first.</param>
/// <param name="IsPartlyDenied">Whether a denied clause was left out.</param>
/// <param name="Share">How much speaks for a command at all, whichever it is, and not for an answer.</param>
internal sealed record Candidate(
    Message Message,
    List<Unit> Units,
    Language Language,
    IReadOnlyList<Alternative> Ranking,
    PlanQuestion? Question,
    IReadOnlyList<string> Because,
    bool IsPartlyDenied,
    double Share)
{
    /// <summary>The best intent.</summary>
    public Alternative Best => Ranking[0];

    /// <summary>Whether every word is known; less would not do for a reading in the language that is not spoken.</summary>
    public bool IsWhollyKnown => Units.TrueForAll(unit => unit.IsKnown);

    /// <summary>Whether the message begins with a word of the command and not with something else.</summary>
    public bool StartsWithIt => Units.Count > 0 && Carriers.Carries(Best.Intent, Units[0]);
}
