using PartnerBot.Conversations.Commands;
using PartnerBot.Recognizers;
using PartnerBot.Texts;
using PartnerBot.Understanding;

namespace PartnerBot.Tests.Conversations;

public sealed class TimelessTests
{
    private static readonly DateTime Local = new(2026, 11, 21, 10, 0, 0);

    [Theory]
    [InlineData(Language.English, "set a goal: 40 kids by summer", "40 kids by summer", "40 kids")]
    [InlineData(Language.German, "Neues Ziel: 40 Kinder bis Ende Mai", "40 Kinder bis Ende Mai", "40 Kinder")]
    [InlineData(Language.English, "remind me of the planning every other Tuesday at 8", "planning every other", "planning")]
    [InlineData(Language.English, "remind me every other Tuesday at 8 of the planning", "of the planning", "planning")]
    [InlineData(Language.English, "set a goal: 40 kids", "40 kids", "40 kids")]
    [InlineData(Language.German, "Erinnere mich an das Treffen im Mai mit der Schule", "Treffen im Mai mit der Schule", "Treffen im Mai mit der Schule")]
    public void Words_of_time_at_the_edge_are_no_part_of_the_matter(Language language, string text, string matter, string left)
    {
        var start = text.IndexOf(matter, StringComparison.Ordinal);
        var slot = new Slot(matter, start, start + matter.Length - 1);

        Assert.Equal(left, Timeless.Of(text, slot, Recognizer.Recognize(text, language, Local)));
    }

    [Fact]
    public void Nothing_but_time_leaves_no_matter()
    {
        const string Text = "set a goal: next Friday";

        Assert.Null(Timeless.Of(Text, new Slot("next Friday", 12, 22), Recognizer.Recognize(Text, Language.English, Local)));
    }
}
