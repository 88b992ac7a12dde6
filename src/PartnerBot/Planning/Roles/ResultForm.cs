using PartnerBot.Planning.Forms;

namespace PartnerBot.Planning.Roles;

/// <summary>Who does what for one result (RACI): one answers for it, at least one does it, a few are asked, others are told.</summary>
public static class ResultForm
{
    public static Form Form { get; } = new(
        "result",
        new Field("result", FieldKind.Line) { Required = true },
        new Field("accountable", FieldKind.Person) { Required = true },
        new Field("responsible", FieldKind.Line) { Required = true },
        new Field("consulted", FieldKind.Line),
        new Field("informed", FieldKind.Line))
    {
        Most = 30,
        Optional = true,
    };
}
