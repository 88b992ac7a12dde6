using System.Text.Json;
using PartnerBot.Planning;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Journeys;

/// <summary>Where a transcript is played: over values, or through the doors of a running bot.</summary>
internal interface IStage
{
    Language Language { get; }

    /// <summary>What is said, by keys, and where the conversation then waits; null where only the answer itself comes through.</summary>
    (IReadOnlyList<string> Keys, string Asked)? Heard(string person);

    Task<IReadOnlyList<JsonElement>> Say(string person, string words);

    Task<IReadOnlyList<JsonElement>> Press(string person, string handle, IReadOnlyList<(string Field, string Value)> inputs);

    /// <summary>The plan as it is kept.</summary>
    Task<Plan?> Plan(string id);
}
