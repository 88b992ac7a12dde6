using PartnerBot.Texts;

namespace PartnerBot.Tests.Texts;

/// <summary>What somebody wrote may end a sentence itself.</summary>
public sealed class FullStops
{
    [Theory]
    [InlineData("Kinder sollen Bücher kennen.", "Kinder sollen Bücher kennen.")]
    [InlineData("Wer liest vor?", "Wer liest vor?")]
    [InlineData("z. B.", "z. B.")]
    [InlineData("Kinder sollen Bücher kennen", "Kinder sollen Bücher kennen.")]
    public void A_sentence_has_one_full_stop(string value, string end) =>
        Assert.EndsWith($": {end}", Words.Say(Language.German, "answer.read-as", ("label", "Bedarf"), ("value", value)), StringComparison.Ordinal);
}
