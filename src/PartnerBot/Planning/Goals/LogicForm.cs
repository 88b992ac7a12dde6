using PartnerBot.Planning.Forms;

namespace PartnerBot.Planning.Goals;

/// <summary>The chain from means to impact (logic model), with what it takes for granted.</summary>
public static class LogicForm
{
    public static Form Form { get; } = new(
        "logic",
        new Field("inputs", FieldKind.Paragraph) { Required = true },
        new Field("activities", FieldKind.Paragraph) { Required = true },
        new Field("outputs", FieldKind.Paragraph) { Required = true },
        new Field("outcomes", FieldKind.Paragraph) { Required = true },
        new Field("impact", FieldKind.Paragraph),
        new Field("assumptions", FieldKind.Paragraph),
        new Field("outside", FieldKind.Paragraph))
    {
        Optional = true,
    };
}
