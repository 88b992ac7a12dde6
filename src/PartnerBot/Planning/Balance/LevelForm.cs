using PartnerBot.Planning.Forms;

namespace PartnerBot.Planning.Balance;

/// <summary>Step "balance": how close the cooperation with a partner is, and who carries the effort.</summary>
public static class LevelForm
{
    public static OptionSet Levels { get; } = new("level", "contact", "once", "trial", "formal", "coalition");

    public static OptionSet Efforts { get; } = new("effort", "even", "library", "partner");

    public static OptionSet Papers { get; } = new("paperwork", "none", "e-mail", "letter", "agreement");

    public static OptionSet Meetings { get; } = new("meetings", "as-needed", "before-after", "two-weekly", "six-weekly", "twice-a-year");

    public static OptionSet Reviews { get; } = new("reviews", "none", "afterwards", "quarterly", "half-yearly", "yearly");

    public static Form Form { get; } = new(
        "level",
        new Field("partner", FieldKind.Line) { Required = true },
        new Field("level", FieldKind.One) { Required = true, Options = Levels },
        new Field("effort", FieldKind.One) { Options = Efforts },
        new Field("paperwork", FieldKind.One) { Asked = false, Options = Papers, Open = true },
        new Field("meetings", FieldKind.One) { Asked = false, Options = Meetings, Open = true },
        new Field("review", FieldKind.One) { Asked = false, Options = Reviews, Open = true })
    {
        Most = 40,
        Optional = true,
        Between = "partner",
    };
}
