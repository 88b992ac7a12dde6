using PartnerBot.Planning.Forms;

namespace PartnerBot.Planning.Actions;

/// <summary>What the plan touches that has to be safeguarded; each condition brings tasks of its own.</summary>
public static class SafetyForm
{
    public static OptionSet Conditions { get; } = new("safety", "minors", "photos", "money", "data", "rooms", "insurance", "food", "works", "none");

    public static Form Form { get; } = new("safety", new Field("applies", FieldKind.Several) { Options = Conditions })
    {
        Behind = "task",
    };

    /// <summary>The conditions that a value names.</summary>
    public static IReadOnlyList<string> Of(Value? value) => value is Value.Chosen(var chosen, _) ? [.. chosen.Where(option => option != "none")] : [];
}
