using PartnerBot.Recognizers.Times;
using PartnerBot.Texts;
using PartnerBot.Understanding;

namespace PartnerBot.Conversations.Commands;

/// <summary>A command that was understood with certainty.</summary>
/// <param name="Intent">Name on the wire, for example <c>show-plan</c>.</param>
/// <param name="Argument">What the command is about, in the person's words: a title, a field, a partner, the one who takes over.</param>
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

    /// <summary>What shall stand in the field, with <c>change-field</c>.</summary>
    public string? Value { get; init; }

    /// <summary>Who takes a role, who is reminded, who leaves.</summary>
    public string? Person { get; init; }

    /// <summary>The day that was said; of a stretch, its last one; of a distance from an anchor, the day where the plan knows it.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>What the command is about with its words of time, for doors that cannot use them apart.</summary>
    public string? Whole { get; init; }

    /// <summary>The day stood apart from the matter, as in "print the flyers by Friday", and is no longer part of it.</summary>
    public bool IsTimed { get; init; }

    /// <summary>The second day the words could mean, to be offered in one tap.</summary>
    public DateOnly? OtherDay { get; init; }

    /// <summary>The day, or the distance from one of the plan's own dates.</summary>
    public Due? Due { get; init; }

    /// <summary>The time of day.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>How it comes back: every other Tuesday at 8.</summary>
    public Rhythm? Rhythm { get; init; }

    /// <summary>The words that say so.</summary>
    public string? RhythmWords { get; init; }

    /// <summary>The first number that is no part of a date: the target of a goal, a measured value.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The language asked for, with <c>change-language</c>.</summary>
    public Language? Target { get; init; }

    /// <summary>The language the command was given in.</summary>
    public Language? Spoken { get; init; }

    /// <summary>What is asked about the plan, with <c>ask-plan</c>.</summary>
    public PlanQuestion? Question { get; init; }

    /// <summary>Not certain: at most three intents to ask about; empty for a sure command.</summary>
    public IReadOnlyList<string> Perhaps { get; init; } = [];
}
