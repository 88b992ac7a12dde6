using PartnerBot.Planning.Forms;

namespace PartnerBot.Planning.Contact;

/// <summary>Step "contact": one contact with a partner, what was asked for and what comes next.</summary>
public static class ContactForm
{
    public static Form Form { get; } = new(
        "contact",
        new Field("partner", FieldKind.Line) { Required = true },
        new Field("day", FieldKind.Day) { Required = true, Past = true },
        new Field("who", FieldKind.Person),
        new Field("occasion", FieldKind.Line),
        new Field("asked-for", FieldKind.Line),
        new Field("result", FieldKind.Paragraph) { Required = true },
        new Field("next-step", FieldKind.Line),
        new Field("next-day", FieldKind.Day) { When = entry => entry["next-step"] is not Value.Skipped },
        new Field("mood", FieldKind.Paragraph) { Asked = false })
    {
        Confidential = true,
        Most = 200,
        Optional = true,
    };
}
