using PartnerBot.Texts;
using PartnerBot.Understanding;

namespace PartnerBot.Conversations.Commands;

/// <summary>A command that was understood with certainty.</summary>
/// <param name="Intent">Name on the wire, for example <c>show-plan</c>.</param>
/// <param name="Argument">What the command is about, in the person's words: a title, a field, a partner.</param>
public sealed record Command(string Intent, string? Argument = null)
{
    /// <summary>All that was said, for doors that read days and times in it.</summary>
    public string Words { get; init; } = "";

    /// <summary>Confidence between 0 and 1.</summary>
    public double Score { get; init; } = 1;

    /// <summary>Nothing follows this command ("help", "back"), so its words leave little to misread.</summary>
    public bool IsBare { get; init; }

    /// <summary>Id of the field, plan or role that the words name.</summary>
    public string? Id { get; init; }

    /// <summary>Who takes a role.</summary>
    public string? Person { get; init; }

    /// <summary>The language asked for, with <c>change-language</c>.</summary>
    public Language? Target { get; init; }

    /// <summary>The language the command was given in.</summary>
    public Language? Spoken { get; init; }

    /// <summary>What is asked about the plan, with <c>ask-plan</c>.</summary>
    public PlanQuestion? Question { get; init; }

    /// <summary>Not certain: at most three intents to ask about; empty for a sure command.</summary>
    public IReadOnlyList<string> Perhaps { get; init; } = [];
}
