using PartnerBot.Activities;
using PartnerBot.Cards;
using PartnerBot.Conversations.Replies;
using PartnerBot.Conversations.Speaking;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations.Speaking;

/// <summary>Pages are opened by a button wherever the client can, and named in words where it cannot.</summary>
public sealed class LinksCardTests
{
    [Theory]
    [InlineData(true, "/plans/p/export.html", true)]
    [InlineData(true, "https://bot.example.org/plans/p/export.html", true)]
    [InlineData(false, "https://bot.example.org/plans/p/export.html", true)]
    [InlineData(false, "/plans/p/export.html", false)]
    public void A_path_is_a_button_only_where_it_can_be_completed(bool completes, string address, bool button)
    {
        var message = Assert.Single(Said(completes, address));
        Assert.Equal(button, message.Attachments is not null);
        Assert.Contains(address, button ? message.Summary : message.Text, StringComparison.Ordinal);
        if (button)
        {
            Assert.Equal(address, Assert.IsType<CardCommand.OpenUrl>(Assert.Single(message.Attachments![0].Content.Actions!)).Url);
        }
    }

    [Fact]
    public void Whoever_exports_in_the_web_chat_gets_buttons_and_elsewhere_words()
    {
        var chat = new Chat(person: "owner").Open(Sharing.Sample.Plan()).Say("Plan exportieren");
        Assert.Contains("export.whole", chat.Keys);
        var links = chat.Replies.OfType<Reply.ShowLinks>().Single();
        Assert.Equal([".html", ".md", ".json"], links.To.Select(link => Path.GetExtension(link.Address)));
        Assert.All(links.To, link => Assert.StartsWith("/plans/", link.Address, StringComparison.Ordinal));
    }

    private static IReadOnlyList<OutgoingActivity> Said(bool completes, string address) => Speaker.Speak(
        new Voice(Language.German, "anna", null, Chat.Now, false, _ => "sealed", () => "n") { CompletesPaths = completes },
        [new Reply.ShowLinks(new Line("export.shared.card", ("title", "Lesestart")), [new Link(new Line("export.open-page"), address)], new Line("break-glass.export", ("minutes", 5), ("page", address)))],
        new Account("command"));
}
