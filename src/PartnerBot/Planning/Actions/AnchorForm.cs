using PartnerBot.Planning.Forms;

namespace PartnerBot.Planning.Actions;

/// <summary>The plan's own dates. What is due so long before or after one of them moves with it.</summary>
public static class AnchorForm
{
    public static OptionSet Kinds { get; } = new(
        "anchor", "kick-off", "signing", "event", "school-year", "review", "hearing", "funding", "end");

    public static Form Form { get; } = new(
        "anchor",
        new Field("kind", FieldKind.One) { Required = true, Options = Kinds },
        new Field("day", FieldKind.Day) { Required = true, Past = true })
    {
        Most = 12,
        Optional = true,
    };
}
