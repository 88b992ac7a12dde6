using PartnerBot.Cards;
using PartnerBot.Conversations;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Texts;
using static PartnerBot.Tests.Conversations.OtherDays.Stage;

namespace PartnerBot.Tests.Conversations.OtherDays;

/// <summary>A text on a card can be read in two ways as often as one in chat. It is Tuesday, 24 November 2026.</summary>
public sealed class OnCards
{
    [Theory]
    [InlineData(Language.German, "Neue Aufgabe", "nächsten Freitag", "2026-12-04", "2026-11-27", "das andere")]
    [InlineData(Language.German, "Neue Aufgabe", "bis 03/04", "2027-04-03", "2027-03-04", "nein, am 4. März")]
    [InlineData(Language.English, "New task", "by next Friday", "2026-12-04", "2026-11-27", "the other one")]
    [InlineData(Language.English, "New task", "03/04", "2027-03-04", "2027-04-03", "no, April 3")]
    public void A_card_states_the_day_with_its_weekday_and_offers_the_other(Language language, string door, string due, string first, string other, string twin)
    {
        foreach (var typed in (bool[])[false, true])
        {
            var chat = Filled(language, door, due);
            var before = chat.Plan.Entries.Count;
            Assert.Equal(first, Iso(chat.Plan.Of("task").Last()["due"]));
            Assert.Contains(Words.Show(language, Date(first)), Twin(chat), StringComparison.Ordinal);
            Assert.Contains(Words.Show(language, Date(other)), Twin(chat), StringComparison.Ordinal);
            Assert.Contains("Plakate", Twin(chat), StringComparison.Ordinal);

            chat = typed ? chat.Say(twin) : chat.PressHandle(Buttons(chat).Single(), []);
            Assert.Contains("other-day.done", chat.Keys);
            Assert.Equal((other, before), (Iso(chat.Plan.Of("task").Last()["due"]), chat.Plan.Entries.Count));

            // One undo takes back what the card made, with its correction.
            chat.Say(language == Language.German ? "rückgängig" : "undo");
            Assert.Equal(before - 1, chat.Plan.Entries.Count);
        }
    }

    [Fact]
    public void The_words_of_the_button_can_be_typed()
    {
        var chat = Filled(Language.German, "Neue Aufgabe", "nächsten Freitag");
        var words = ((CardCommand.Submit)OtherDays(chat).Actions![0]).Title!;
        Assert.Equal("2026-11-27", Iso(chat.Say(words).Plan.Of("task").Last()["due"]));
    }

    [Fact]
    public void A_clear_day_on_a_card_offers_nothing()
    {
        var chat = Filled(Language.German, "Neue Aufgabe", "4.12.2026");
        Assert.DoesNotContain("other-day.read", chat.Keys);
        Assert.Null(chat.State.Doubt);
    }

    [Fact]
    public void A_day_that_was_typed_again_is_offered_again()
    {
        var chat = Filled(Language.German, "Neue Aufgabe", "nächsten Freitag");
        chat.Say("Karte zeigen");
        chat.Press("card.keep", ("title", "Plakate"), ("owner", "Anna Berg"), ("due", "nächsten Freitag"));
        Assert.Contains("other-day.read", chat.Keys);
    }

    [Fact]
    public void Two_days_of_one_card_are_both_offered_and_the_vague_word_is_asked_about()
    {
        var chat = Contact();
        Assert.Equal(("2027-04-03", "2026-12-04"), (Iso(Entry(chat)["day"]), Iso(Entry(chat)["next-day"])));
        Assert.Equal(2, OtherDays(chat).Actions!.Count);

        chat.Say("das andere");
        Assert.Equal("other-day.which", chat.Keys.First());
        var offers = Assert.IsType<Reply.Offer>(chat.Replies[0]).Answers;
        Assert.Equal(2, offers.Count);

        chat.Say(Words.Say(Language.German, offers[1]));
        Assert.Equal(("2027-04-03", "2026-11-27"), (Iso(Entry(chat)["day"]), Iso(Entry(chat)["next-day"])));

        // Now only one is left that the vague word can mean.
        chat.Say("das andere");
        Assert.Equal(("2027-03-04", "2026-11-27"), (Iso(Entry(chat)["day"]), Iso(Entry(chat)["next-day"])));
    }

    [Fact]
    public void The_other_day_itself_says_which_one_is_meant()
    {
        var chat = Contact().Say("nein, am 27.11.");
        Assert.Equal(("2027-04-03", "2026-11-27"), (Iso(Entry(chat)["day"]), Iso(Entry(chat)["next-day"])));
    }

    [Fact]
    public void A_day_is_stated_although_another_field_of_the_card_was_wrong()
    {
        var chat = Open(Language.German, "Neue Aufgabe");
        chat.Say("Plakate");
        chat.Do(new Input.Said("Details zeigen"));
        chat = Filled(Language.German, "Neue Aufgabe", "nächsten Freitag", ("owner", new string('x', 300)));
        Assert.Contains("card.some-wrong", chat.Keys);
        Assert.Contains("other-day.read", chat.Keys);
        Assert.Equal("2026-11-27", Iso(chat.PressHandle(Buttons(chat).Single(), []).Plan.Of("task").Last()["due"]));
    }

    [Theory]
    [InlineData(Language.German, "nächsten Freitag", "das andere")]
    [InlineData(Language.English, "next Friday", "the other one")]
    public void A_typed_answer_takes_the_vague_word_too_and_one_undo_takes_back_both(Language language, string words, string twin)
    {
        var chat = Open(language, language == Language.German ? "Neue Aufgabe" : "New task").Say("Plakate", "Anna Berg", words);
        Assert.Equal("2026-12-04", Iso(chat.Plan.Of("task").Last()["due"]));
        chat.Say(twin);
        Assert.Equal("2026-11-27", Iso(chat.Plan.Of("task").Last()["due"]));
        chat.Say(language == Language.German ? "rückgängig" : "undo");
        Assert.Null(chat.Plan.Of("task").Last()["due"]);

        chat = Open(language, language == Language.German ? "Neue Aufgabe" : "New task").Say("Plakate", "Anna Berg", words);
        chat.Say(Words.Say(language, "offer.meant", ("value", new DateOnly(2026, 11, 27))));
        Assert.Equal("2026-11-27", Iso(chat.Plan.Of("task").Last()["due"]));
        chat.Say(language == Language.German ? "rückgängig" : "undo");
        Assert.Null(chat.Plan.Of("task").Last()["due"]);
    }

    private static Chat Open(Language language, string door) => Ready(language, "task").Say(door);

    private static Chat Filled(Language language, string door, string due, params (string Field, string Value)[] further) =>
        Open(language, door).Press("card.keep", [("title", "Plakate"), ("due", due), .. further]);

    private static Chat Contact()
    {
        var chat = Ready(Language.German, "contact").Say("Kontakt mit der Kita Sonnenblume festhalten");
        return chat.Say("Karte zeigen").Press("card.keep", ("partner", "Kita Sonnenblume"), ("day", "03/04"), ("next-step", "Anruf"), ("next-day", "nächsten Freitag"));
    }

    private static Entry Entry(Chat chat) => chat.Plan.Of("contact").Last();

    private static DateOnly Date(string iso) => DateOnly.Parse(iso, System.Globalization.CultureInfo.InvariantCulture);

    private static AdaptiveCard OtherDays(Chat chat) => chat.Messages.Where(message => message.Attachments is not null)
        .Select(message => message.Attachments![0].Content).Single(card => card.FallbackText!.Contains(Words.Show(chat.State.Language, chat.State.Doubt!.Doubt.Other), StringComparison.Ordinal)
            && card.Actions is { Count: > 0 } && card.Actions.All(action => action is CardCommand.Submit));

    private static IEnumerable<string> Buttons(Chat chat) => OtherDays(chat).Actions!.Cast<CardCommand.Submit>().Select(action => action.Data.Handle);

    private static string Twin(Chat chat) => OtherDays(chat).FallbackText!;
}
