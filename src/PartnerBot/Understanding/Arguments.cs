using PartnerBot.Texts;

namespace PartnerBot.Understanding;

/// <summary>What a command is about, as far as the words say it. Every argument may be missing.</summary>
public sealed record Arguments
{
    /// <summary>No argument at all.</summary>
    public static Arguments None { get; } = new();

    /// <summary>Title or text: of a task, goal, reminder, plan or partner, a plan's new name, or a field's new value; who takes over from a person who leaves.</summary>
    public Slot? Title { get; init; }

    /// <summary>The person meant: who takes a role, whose tasks, who is invited, who leaves. The id is <c>speaker</c> for "ich" and "I".</summary>
    public Slot? Person { get; init; }

    /// <summary>The role that is filled.</summary>
    public Slot? Role { get; init; }

    /// <summary>The field to correct; its <see cref="Slot.Id"/> is the caller's.</summary>
    public Slot? Field { get; init; }

    /// <summary>Where the words of time stand, for the recogniser of dates.</summary>
    public Slot? When { get; init; }

    /// <summary>The language asked for.</summary>
    public Language? Target { get; init; }

    /// <summary>What is asked about the plan.</summary>
    public PlanQuestion? Question { get; init; }
}
