using PartnerBot.Planning.Forms;

namespace PartnerBot.Planning.Balance;

/// <summary>Step "balance": what one party gives and gets, what it must have, and where its red line is. The library is a party too.</summary>
public static class BalanceForm
{
    public static Form Form { get; } = new(
        "balance",
        new Field("party", FieldKind.Line) { Required = true },
        new Field("gives", FieldKind.Paragraph) { Required = true },
        new Field("gets", FieldKind.Paragraph) { Required = true },
        new Field("must", FieldKind.Paragraph),
        new Field("red-line", FieldKind.Paragraph) { Confidential = true })
    {
        Most = 41,
        Optional = true,
    };
}
