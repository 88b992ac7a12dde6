using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations;

/// <summary>Who cannot be reached, told to those whom it concerns and to nobody else.</summary>
public sealed class Unreachable
{
    private static readonly Unreached Ben = new("ben", "msteams", Chat.Now, "403 ConversationBlockedByUser");
    private static readonly Unreached Stranger = new("somebody", "msteams", Chat.Now, "Not sent: Gone since 2026-11-20 (404 ConversationNotFound)");

    [Theory]
    [InlineData("Wer ist nicht erreichbar?", Language.German)]
    [InlineData("Wen erreiche ich nicht?", Language.German)]
    [InlineData("Wer ist dabei?", Language.German)]
    [InlineData("Who cannot be reached?", Language.English)]
    [InlineData("Who can't be reached?", Language.English)]
    [InlineData("Who is in?", Language.English)]
    public void Who_leads_the_plan_hears_whom_nothing_reaches_and_why(string text, Language language)
    {
        var company = Company.Gathered(language);
        company.Anna.Unreached = [Ben, Stranger];
        company.Anna.Say(text);
        Assert.Equal("unreached.line", Assert.Single(company.Anna.Keys, key => key.StartsWith("unreached.line", StringComparison.Ordinal)));
        Assert.Contains(Words.Raw(language, "unreached.blocked"), company.Anna.Readable, StringComparison.Ordinal);
        Assert.DoesNotContain("404", company.Anna.Readable, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_else_hears_of_it_and_whoever_runs_the_house_hears_of_all()
    {
        var company = Company.Gathered();
        foreach (var chat in (Chat[])[company.Kaya, company.Admin])
        {
            chat.Unreached = [Ben, Stranger];
        }

        company.Kaya.Say("Wer ist nicht erreichbar?");
        Assert.DoesNotContain("unreached.line", company.Kaya.Keys);
        company.Admin.Say("Wer ist nicht erreichbar?");
        Assert.Equal(2, company.Admin.Keys.Count(key => key == "unreached.line"));
        Assert.Contains("somebody", company.Admin.Readable, StringComparison.Ordinal);
    }

    [Fact]
    public void When_everybody_can_be_reached_that_is_said() => Assert.Contains("unreached.none", Company.Gathered().Anna.Say("Wer ist nicht erreichbar?").Keys);

    [Theory]
    [InlineData("403 MessageWritesBlocked", "blocked")]
    [InlineData("403 BotNotInConversationRoster", "removed")]
    [InlineData("Not sent: Removed since 2026-11-20 09:00:00Z (installationUpdate)", "removed")]
    [InlineData("403 BotDisabledByAdmin", "disabled")]
    [InlineData("404, and the chat could not be opened anew", "gone")]
    [InlineData("403 Forbidden", "other")]
    public void What_the_channel_said_is_put_into_words(string code, string why) => Assert.Equal(why, new Unreached("ben", "msteams", Chat.Now, code).Why);
}
