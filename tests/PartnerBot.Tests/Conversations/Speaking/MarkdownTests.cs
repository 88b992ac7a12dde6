using PartnerBot.Conversations.Speaking;

namespace PartnerBot.Tests.Conversations.Speaking;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("Lesestart", "Lesestart")]
    [InlineData("*laut* & [hier](x)", @"\*laut\* & \[hier\](x)")]
    [InlineData("- Punkt", @"\- Punkt")]
    [InlineData("1. Treffen", @"1\. Treffen")]
    [InlineData("Erst\n 12) dann", "Erst\n 12\\) dann")]
    [InlineData("Am 3. Mai, Raum 2)", "Am 3. Mai, Raum 2)")]
    [InlineData("2027 und 1.000 Euro", "2027 und 1.000 Euro")]
    public void What_people_wrote_stays_text(string written, string plain) => Assert.Equal(plain, Markdown.Plain(written));
}
