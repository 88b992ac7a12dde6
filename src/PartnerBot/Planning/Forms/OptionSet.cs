namespace PartnerBot.Planning.Forms;

/// <summary>A named list of options; the name finds their words.</summary>
public sealed record OptionSet(string Name, params IReadOnlyList<string> Ids)
{
    /// <summary>The text key of an option.</summary>
    public string Key(string option) => $"option.{Name}.{option}";
}
