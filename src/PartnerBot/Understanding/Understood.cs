using PartnerBot.Texts;

namespace PartnerBot.Understanding;

/// <summary>The reading of a message as a command.</summary>
/// <param name="Intent">What is wanted.</param>
/// <param name="Score">Probability of the reading between 0 and 1.</param>
/// <param name="Verdict">Whether to act or to ask.</param>
/// <param name="Language">The language of the message.</param>
/// <param name="Arguments">What the command is about.</param>
/// <param name="Alternatives">For a doubtful reading at most three choices, the reading itself first; empty for a sure one.</param>
/// <param name="Because">The words that spoke for the reading, the strongest first.</param>
public sealed record Understood(
    Intent Intent,
    double Score,
    Verdict Verdict,
    Language Language,
    Arguments Arguments,
    IReadOnlyList<Alternative> Alternatives,
    IReadOnlyList<string> Because)
{
    /// <summary>The intent's name on the wire.</summary>
    public string Name => Intent.Name();
}
