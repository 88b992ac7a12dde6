using PartnerBot.Planning.Forms;

namespace PartnerBot.Planning.Need;

/// <summary>Step "need": what is missing in town, for whom, and why not alone.</summary>
public static class NeedForm
{
    public static OptionSet Audiences { get; } = new(
        "audience", "children", "pupils", "teenagers", "young-adults", "families", "adults", "seniors", "newcomers",
        "disabilities", "jobseekers", "reading-difficulties", "non-users");

    public static OptionSet Lacking { get; } = new("lacking", "access", "expertise", "people", "space", "equipment", "money", "reach", "credibility");

    public static OptionSet Offers { get; } = new("offer", "space", "collection", "staff", "expertise", "events", "technology", "public-relations", "volunteers", "money");

    public static OptionSet Horizons { get; } = new("horizon", "once", "trial", "ongoing");

    public static Form Form { get; } = new(
        "need",
        new Field("need", FieldKind.Paragraph) { Required = true },
        new Field("evidence", FieldKind.Paragraph),
        new Field("audience", FieldKind.Several) { Required = true, Options = Audiences, Open = true },
        new Field("why-partner", FieldKind.Several) { Required = true, Options = Lacking, Open = true },
        new Field("own-offer", FieldKind.Several) { Options = Offers, Open = true },
        new Field("horizon", FieldKind.One) { Options = Horizons },
        new Field("until", FieldKind.Day) { When = Ends },
        new Field("audience-detail", FieldKind.Line) { Asked = false },
        new Field("strategy", FieldKind.Paragraph) { Asked = false },
        new Field("limits", FieldKind.Paragraph) { Asked = false, Confidential = true },
        new Field("sponsor", FieldKind.Person) { Asked = false });

    // Something that goes on for good has no end to ask for.
    private static bool Ends(Entry entry) => entry["horizon"] is not Value.Chosen { Options: ["ongoing"] };
}
