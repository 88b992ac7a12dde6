using PartnerBot.Planning;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations;

public sealed class Corrections
{
    [Theory]
    [InlineData(Language.German, "Zielgruppe ändern", "Familien")]
    [InlineData(Language.English, "change the audience", "Families")]
    public void An_earlier_answer_is_corrected_by_naming_it(Language language, string wish, string better)
    {
        var chat = new Chat(language).Say(Words.Raw(language, "offer.new-plan"), "Lesen", "Bedarf", "Beleg", Words.Raw(language, "option.audience.seniors"), wish);
        Assert.Equal("need.audience", chat.Asked);
        chat.Say(better);
        Assert.Equal(new Value.Chosen(["families"]), chat.Plan.Entry("need")!["audience"]);
        Assert.Equal("need.why-partner", chat.Asked);
    }

    [Fact]
    public void Back_asks_the_question_before()
    {
        var chat = new Chat().Say("neuer plan", "Lesen", "Bedarf", "zurück");
        Assert.Equal("need.need", chat.Asked);
        Assert.Contains("change.now", chat.Keys);
        Assert.Equal("Besserer Bedarf", chat.Say("Besserer Bedarf").Text("need", "need"));
        Assert.Equal("need.evidence", chat.Asked);
    }

    [Fact]
    public void Undo_takes_the_last_answer_back_and_undo_again_the_one_before()
    {
        var chat = new Chat().Say("neuer plan", "Lesen", "Bedarf", "Beleg", "rückgängig");
        Assert.Null(chat.Plan.Entry("need")!["evidence"]);
        Assert.NotNull(chat.Plan.Entry("need")!["need"]);
        Assert.Null(chat.Say("rückgängig").Plan.Entry("need")?["need"]);
        Assert.Contains("undo.nothing", chat.Say("rückgängig").Keys);
    }

    [Fact]
    public void An_undo_that_takes_the_whole_entry_leaves_no_question_that_would_take_the_next_words()
    {
        var chat = new Chat().Say("neuer plan", "Lesen", "Aufgabe: Flyer drucken", "rückgängig");
        Assert.Empty(chat.Plan.Of("task"));
        Assert.Equal("need.need", chat.Asked);
        Assert.Equal("Wenig Vorlesezeit", chat.Say("Wenig Vorlesezeit").Text("need", "need"));
        Assert.Empty(chat.Plan.Of("task"));
    }

    [Fact]
    public void A_wrong_field_of_a_card_comes_back_with_what_was_typed_and_the_rest_is_kept()
    {
        var chat = new Chat().Say("neuer plan", "Lesen").Press("card.keep", ("need", "Bedarf"), ("until", "2020-01-01"), ("audience", "families"));
        Assert.Contains("card.some-wrong", chat.Keys);
        Assert.Equal("need.until", chat.Asked);
        Assert.Equal("Bedarf", chat.Text("need", "need"));
    }

    [Fact]
    public void A_used_card_is_already_done()
    {
        var chat = new Chat().Say("neuer plan", "Lesen");
        var button = chat.Button("card.keep");
        chat.PressHandle(button, [("need", "Bedarf")]);
        var version = chat.Plan.Version;
        Assert.Contains("card.used", chat.PressHandle(button, [("need", "Anderer")]).Keys);
        Assert.Equal(version, chat.Plan.Version);
    }

    [Fact]
    public void An_old_card_does_not_overwrite_what_was_changed_after_it_was_drawn()
    {
        var chat = new Chat().Say("neuer plan", "Lesen");
        var old = chat.Button("card.keep");
        chat.Say("Frisch getippt").PressHandle(old, [("need", "Alt von der Karte"), ("evidence", "Neu")]);
        Assert.Equal("Frisch getippt", chat.Text("need", "need"));
        Assert.Equal("Neu", chat.Text("need", "evidence"));
        Assert.Contains("card.changed", chat.Keys);
    }

    [Fact]
    public void A_partner_is_removed_and_comes_back_by_undo()
    {
        var chat = new Chat().Say("neuer plan", "Lesen", "Partner hinzufügen", "Kita Sonnenblume", "karte").Press("card.remove");
        Assert.Empty(chat.Plan.Of("partner"));
        Assert.Single(chat.Say("rückgängig").Plan.Of("partner"));
    }

    [Fact]
    public void A_plan_is_renamed_archived_and_brought_back()
    {
        var chat = new Chat().Say("neuer plan", "Lesen", "nenne den Plan Leseclub");
        Assert.Equal("Leseclub", chat.Plan.Title);
        Assert.True(chat.Say("archivieren").Plan.Archived);
        Assert.False(chat.Say("rückgängig").Plan.Archived);
    }
}
