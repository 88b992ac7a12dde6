using PartnerBot.Planning.Forms;

namespace PartnerBot.Planning.Meetings;

/// <summary>A meeting, held or to come.</summary>
public static class MeetingForm
{
    public static OptionSet Kinds { get; } = new("meeting-kind", "working", "steering", "review", "open");

    public static Form Form { get; } = new(
        "meeting",
        new Field("kind", FieldKind.One) { Required = true, Options = Kinds },
        new Field("day", FieldKind.Day) { Required = true, Past = true },
        new Field("time", FieldKind.Line),
        new Field("place", FieldKind.Line),
        new Field("rhythm", FieldKind.Rhythm) { Asked = false },
        new Field("minutes", FieldKind.Paragraph) { Asked = false, Confidential = true })
    {
        Most = 60,
        Optional = true,
    };
}
