namespace PartnerBot.Recognizers.Times;

/// <summary>What words about time mean for a plan: days are local calendar days, both ends are included.</summary>
public abstract record PlanningDate
{
    private PlanningDate(Entity entity) => Entity = entity;

    /// <summary>The words.</summary>
    public Entity Entity { get; }

    /// <summary>One day.</summary>
    public sealed record On(Entity Entity, DateOnly Day, OtherReading? Other = null) : PlanningDate(Entity);

    /// <summary>From one day to another.</summary>
    public sealed record During(Entity Entity, DateOnly First, DateOnly Last, OtherReading? Other = null) : PlanningDate(Entity);

    /// <summary>A last day: "by", "until", "bis", "before".</summary>
    public sealed record By(Entity Entity, DateOnly Last, OtherReading? Other = null) : PlanningDate(Entity);

    /// <summary>A first day: "from … on", "ab", "after".</summary>
    public sealed record From(Entity Entity, DateOnly First, OtherReading? Other = null) : PlanningDate(Entity);

    /// <summary>It hangs on a date of the plan that is not set yet.</summary>
    /// <param name="Anchor">Key of the date.</param>
    /// <param name="Offset">Signed TIMEX duration, for example <c>-P6W</c>.</param>
    public sealed record Hanging(Entity Entity, string Anchor, string Offset) : PlanningDate(Entity);

    /// <summary>No calendar has this day, so the bot asks again.</summary>
    public sealed record Impossible(Entity Entity, Impossibility Why) : PlanningDate(Entity);
}
