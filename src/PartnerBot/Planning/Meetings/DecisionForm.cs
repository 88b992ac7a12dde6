using PartnerBot.Planning.Forms;

namespace PartnerBot.Planning.Meetings;

/// <summary>Something that was decided.</summary>
public static class DecisionForm
{
    public static Form Form { get; } = new(
        "decision",
        new Field("text", FieldKind.Paragraph) { Required = true },
        new Field("day", FieldKind.Day) { Asked = false, Past = true })
    {
        Most = 100,
        Optional = true,
    };
}
