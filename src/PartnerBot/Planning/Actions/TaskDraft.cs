namespace PartnerBot.Planning.Actions;

/// <summary>A task that is not in the plan yet.</summary>
/// <param name="Owner">A person or a role; null leaves it open.</param>
/// <param name="Due">A day, or a distance from one of the plan's own dates.</param>
public sealed record TaskDraft(string Title, string? Owner, Value? Due)
{
    /// <summary>Answer that names where a task comes from (<c>joint-event.texts</c>), so that nothing is added twice; no field of the form.</summary>
    public const string Origin = "from";

    /// <summary>Where it comes from; null for a task of one's own.</summary>
    public string? From { get; init; }

    /// <summary>Who does it together with the owner; null for nobody.</summary>
    public string? Helpers { get; init; }

    /// <summary>Why it cannot go on; null for a task that can.</summary>
    public string? Blocked { get; init; }

    /// <summary>The edits that put tasks into a plan, behind those it has.</summary>
    public static IEnumerable<Edit> Edits(Plan plan, IEnumerable<TaskDraft> tasks) => tasks.SelectMany((task, place) => task.At($"task-{plan.Added + place + 1}"));

    private IEnumerable<Edit> At(string id)
    {
        yield return new Edit.EntryAdded(id, "task");
        yield return new Edit.Answered(id, "title", new Value.Words(Title));
        if (Owner is not null)
        {
            yield return new Edit.Answered(id, "owner", new Value.Words(Owner));
        }

        if (Due is not null)
        {
            yield return new Edit.Answered(id, "due", Due);
        }

        if (Helpers is not null)
        {
            yield return new Edit.Answered(id, "helpers", new Value.Words(Helpers));
        }

        if (Blocked is not null)
        {
            yield return new Edit.Answered(id, "state", new Value.Chosen(["blocked"]));
            yield return new Edit.Answered(id, "reason", new Value.Words(Blocked));
        }

        if (From is not null)
        {
            yield return new Edit.Answered(id, Origin, new Value.Words(From));
        }
    }
}
