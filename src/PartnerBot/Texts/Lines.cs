namespace PartnerBot.Texts;

/// <summary>Several lines in one slot, such as a list.</summary>
public sealed record Lines(IReadOnlyList<Line> All) : IShown
{
    /// <summary>What stands between two of them.</summary>
    public string Between { get; init; } = "\n";

    public string In(Language language) => string.Join(Between, All.Select(line => Words.Say(language, line)));
}
