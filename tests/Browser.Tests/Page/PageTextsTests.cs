using System.Text;
using Microsoft.Extensions.Configuration;
using PartnerBot.Access;
using PartnerBot.Page;
using PartnerBot.Texts;

namespace Browser.Tests.Page;

public sealed class PageTextsTests
{
    private static readonly PageFiles Files = new();

    [Fact]
    public void Both_languages_have_the_same_sentences_with_the_same_places()
    {
        var texts = new PageTexts(Files["texts.json"].Plain);
        Assert.Equal(texts.Keys(Language.English).Order(), texts.Keys(Language.German).Order());
        Assert.All(texts.Keys(Language.German), key =>
            Assert.Equal(texts[Language.English, key].Contains("{time}", StringComparison.Ordinal), texts[Language.German, key].Contains("{time}", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_file_of_the_page_names_another_machine()
    {
        string[] own = ["index.html", "lost.html", "page.css", "chat.css", "chat.js", "line.js", "look.js", "cards.js", "embed.js", "texts.json"];
        Assert.All(own, name =>
        {
            var text = Encoding.UTF8.GetString(Files[name].Plain).Replace("https://partnerbot.example.org", "", StringComparison.Ordinal);
            Assert.DoesNotContain("://", text, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("intranet.example.org")]
    [InlineData("https://*.example.org")]
    [InlineData("https://intranet.example.org/start")]
    [InlineData("javascript:alert(1)")]
    public void What_is_no_origin_stops_the_start_with_a_sentence(string text)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new(EmbedOrigins.Key, text)]).Build();
        Assert.Contains(text, Assert.Throws<SettingTrouble>(() => EmbedOrigins.From(configuration)).Message, StringComparison.Ordinal);
    }
}
