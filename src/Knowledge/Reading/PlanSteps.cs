namespace Knowledge.Reading;

/// <summary>The planning steps an article may belong to; the words of the <c>step</c> key.</summary>
public static class PlanSteps
{
    /// <summary>For an article that belongs to no step.</summary>
    public const string None = "none";

    /// <summary>All steps in the order of a plan, and <see cref="None"/>.</summary>
    public static readonly IReadOnlyList<string> All =
        ["need", "partners", "contact", "roles", "goals", "actions", "agreement", "checkup", "case", "renewal", None];
}
