using PartnerBot.Planning.Forms;
using PartnerBot.Planning.Partners;

namespace PartnerBot.Planning.Directory;

/// <summary>What the library's directory knows of an organisation. Its card is drawn and read by the form engine; its home is a record, not a plan.</summary>
public static class OrganisationForm
{
    public static Form Form { get; } = new(
        "organisation",
        new Field("name", FieldKind.Line) { Required = true },
        new Field("kind", FieldKind.One) { Options = PartnerForm.Kinds, Open = true },
        new Field("body", FieldKind.Line),
        new Field("town", FieldKind.Line),
        new Field("contact", FieldKind.Person),
        new Field("position", FieldKind.Line),
        new Field("email", FieldKind.Email),
        new Field("phone", FieldKind.Phone),
        new Field("deputy", FieldKind.Person),
        new Field(FurtherContacts.Field, FieldKind.Paragraph) { Longest = 500 },
        new Field("website", FieldKind.Url),
        new Field("language", FieldKind.Line),
        new Field("ties", FieldKind.Paragraph) { Longest = 900 },
        new Field("notes", FieldKind.Paragraph));

    /// <summary>The field of a plan's partner that says the same, or null where a plan has none.</summary>
    public static string? InPlan(string field) => field switch
    {
        "name" => "organisation",
        "town" or "notes" or FurtherContacts.Field => null,
        _ => field,
    };
}
