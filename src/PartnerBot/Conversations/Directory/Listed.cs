using PartnerBot.Texts;

namespace PartnerBot.Conversations.Directory;

/// <summary>Several lines in one sentence, with commas.</summary>
internal sealed record Listed(IReadOnlyList<Line> Lines) : IShown
{
    public string In(Language language) => string.Join(", ", Lines.Select(line => Words.Say(language, line)).Distinct());
}
