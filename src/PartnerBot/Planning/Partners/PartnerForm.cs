using PartnerBot.Planning.Forms;

namespace PartnerBot.Planning.Partners;

/// <summary>Step "partners": an organisation, what it brings and what it gains.</summary>
public static class PartnerForm
{
    public static OptionSet Kinds { get; } = new(
        "partner-kind", "day-care", "schools", "adult-education", "universities", "museums", "arts", "media-education", "local-media",
        "youth-family", "health", "seniors", "migrant-organisations", "inclusion", "employment", "business", "funders", "bookshops",
        "clubs", "faith", "prevention", "environment", "municipal", "other-libraries", "friends-initiatives");

    /// <summary>German practice often does not count a sponsor as a partner; the difference is kept.</summary>
    public static OptionSet Relations { get; } = new("relation", "partner", "sponsor", "unsure");

    public static OptionSet Brings { get; } = new("brings", "access", "expertise", "people", "space", "equipment", "money", "reach", "credibility");

    public static OptionSet Channels { get; } = new("channel", "email", "phone", "meeting", "teams", "letter");

    public static Form Form { get; } = new(
        "partner",
        new Field("organisation", FieldKind.Line) { Required = true },
        new Field("kind", FieldKind.One) { Required = true, Options = Kinds, Open = true },
        new Field("relation", FieldKind.One) { Options = Relations },
        new Field("contact", FieldKind.Person),
        new Field("brings", FieldKind.Several) { Options = Brings, Open = true },
        new Field("gains", FieldKind.Paragraph) { Required = true },
        new Field("deputy", FieldKind.Person) { Asked = false },
        new Field("position", FieldKind.Line) { Asked = false },
        new Field("email", FieldKind.Email) { Asked = false, Contact = true },
        new Field("phone", FieldKind.Phone) { Asked = false, Contact = true },
        new Field("website", FieldKind.Url) { Asked = false },
        new Field("channel", FieldKind.One) { Asked = false, Options = Channels },
        new Field("language", FieldKind.Line) { Asked = false },
        new Field("body", FieldKind.Line) { Asked = false },
        new Field("reach", FieldKind.Line) { Asked = false },
        new Field("common-cause", FieldKind.Paragraph) { Asked = false },
        new Field("ties", FieldKind.Paragraph) { Asked = false, Confidential = true },
        new Field("introduction", FieldKind.Person) { Asked = false, Confidential = true },
        new Field("risks", FieldKind.Paragraph) { Asked = false, Confidential = true },
        Fit("fit-audience"),
        Fit("fit-goals"),
        Fit("fit-resources"),
        Fit("fit-capacity"),
        Fit("fit-trust"),
        Fit("fit-values"))
    {
        Most = 40,
    };

    private static Field Fit(string id) => new(id, FieldKind.Number) { Asked = false, Confidential = true, Min = 1, Max = 5 };
}
