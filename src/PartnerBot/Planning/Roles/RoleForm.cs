using PartnerBot.Planning.Forms;

namespace PartnerBot.Planning.Roles;

/// <summary>Step "roles": who carries what, on both sides, with a deputy and within the hours there are.</summary>
public static class RoleForm
{
    public static OptionSet Roles { get; } = new(
        "role", "sponsor", "lead", "coordinator", "partner-contact", "delivery", "communications", "evaluation", "finance", "safeguarding", "volunteers");

    public static Form Form { get; } = new(
        "role",
        new Field("role", FieldKind.One) { Required = true, Options = Roles, Open = true },
        new Field("person", FieldKind.Person) { Required = true },
        new Field("organisation", FieldKind.Line),
        new Field("deputy", FieldKind.Person),
        new Field("hours", FieldKind.Number) { Min = 0, Max = 200 },
        new Field("tasks", FieldKind.Paragraph) { Asked = false },
        new Field("authority", FieldKind.Paragraph) { Asked = false })
    {
        Most = 40,
    };
}
