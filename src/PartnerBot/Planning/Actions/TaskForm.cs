using PartnerBot.Planning.Forms;

namespace PartnerBot.Planning.Actions;

/// <summary>One thing to do: what, who, until when.</summary>
public static class TaskForm
{
    public static OptionSet States { get; } = new("task-state", "open", "in-progress", "blocked", "done", "dropped");

    public static OptionSet YesOrNo { get; } = new("yes-no", "yes", "no");

    public static Form Form { get; } = new(
        "task",
        new Field("title", FieldKind.Line) { Required = true },
        // A person by name, or one of the plan's roles: then whoever holds the role is meant.
        new Field("owner", FieldKind.Person) { Required = true },
        new Field("due", FieldKind.Due) { Required = true },
        new Field("state", FieldKind.One) { Asked = false, Options = States },
        new Field("reason", FieldKind.Line) { Asked = false, When = entry => entry.Picked("state") == "blocked" },
        new Field("helpers", FieldKind.Line) { Asked = false },
        new Field("effort", FieldKind.Number) { Asked = false, Min = 0, Max = 1000 },
        new Field("goal", FieldKind.Line) { Asked = false },
        new Field("proof", FieldKind.Line) { Asked = false },
        new Field("rhythm", FieldKind.Rhythm) { Asked = false },
        new Field("visible", FieldKind.One) { Asked = false, Options = YesOrNo },
        new Field("urgent", FieldKind.One) { Asked = false, Options = YesOrNo })
    {
        Most = 200,
        Optional = true,
    };
}
