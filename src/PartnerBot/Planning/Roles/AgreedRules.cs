using PartnerBot.Planning.Forms;

namespace PartnerBot.Planning.Roles;

/// <summary>The second form of step "roles": how the partners decide, disagree and speak.</summary>
public static class AgreedRules
{
    public static Form Form { get; } = new(
        "rules",
        new Field("together", FieldKind.Paragraph),
        new Field("dispute", FieldKind.Paragraph),
        new Field("press", FieldKind.Person),
        new Field("signing", FieldKind.Person),
        new Field("alone", FieldKind.Paragraph) { Asked = false },
        new Field("leaving", FieldKind.Paragraph) { Asked = false });
}
