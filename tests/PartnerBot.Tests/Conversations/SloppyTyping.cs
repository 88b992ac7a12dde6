using PartnerBot.Planning;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations;

/// <summary>Whole plans in the wording of real chats: lower case, fragments, half sentences, a question in between.</summary>
public sealed class SloppyTyping
{
    [Fact]
    public void A_german_plan_is_made_in_the_wording_of_a_hurried_chat()
    {
        var chat = new Chat().Say("hallo", "leg mal nen neuen plan an: lesestart mit der kita");
        Assert.Equal("lesestart mit der kita", chat.Plan.Title);
        chat.Say("viele kinder kommen ohne vorleseerfahrung in die schule", "die grundschule erzählt das seit jahren", "eltern und kleinkinder", "uns fehlt der zugang", "nen raum und bücher", "erstmal als pilot", "bis ende juli 2027");
        Assert.Equal(new Value.Chosen(["children", "families"]), chat.Plan.Entry("need")!["audience"]);
        Assert.Equal(new Value.Chosen(["space", "collection"]), chat.Plan.Entry("need")!["own-offer"]);
        Assert.Equal(new Value.Day(new DateOnly(2027, 7, 31)), chat.Plan.Entry("need")!["until"]);
        chat.Say("kita sonnenblume", "kita", "partner", "frau kaya", "zugang zur zielgruppe", "ausflugsziel in laufnähe", "nö");
        Assert.Equal("role.role", chat.Asked);
        chat.Say("koordination", "frau kaya", "kita", "überspringen", "so sechs stunden", "nein");
        Assert.Equal(new Value.Number(6), chat.Plan.Of("role").Single()["hours"]);
        chat.Say("alles mit geld", "die leitungen reden", "unsere chefin", "die bürgermeisterin");
        chat.Say("40 familien kommen regelmäßig", "neue ausweise", "12", "40", "bis zum sommer 2027", "neue leser", "sprachförderung umsonst", "nee reicht");
        Assert.Contains("plan.complete", chat.Keys);
        Assert.Empty(Journey.Missing(chat.Plan));
    }

    [Fact]
    public void An_english_plan_is_made_in_the_wording_of_a_hurried_chat()
    {
        var chat = new Chat(Language.English).Say("hi", "start a new plan");
        chat.Say("homework club", "kids hang around after school with nowhere to go", "teachers keep telling us", "school kids and teens", "we need people and expertise", "a room and staff time", "pilot", "end of june 2027");
        Assert.Equal(new Value.Chosen(["pupils", "teenagers"]), chat.Plan.Entry("need")!["audience"]);
        Assert.Equal(new Value.Day(new DateOnly(2027, 6, 30)), chat.Plan.Entry("need")!["until"]);
        chat.Say("lincoln elementary", "school", "partner", "ms. ortiz", "skip", "fewer kids in the hallways", "nope");
        Assert.Equal("role.role", chat.Asked);
        chat.Say("coordinator", "ms. ortiz", "lincoln", "skip", "about 6 hours", "no");
        chat.Say("anything with money", "the directors talk", "our director", "the principal");
        chat.Say("30 kids come twice a week", "attendance", "0", "30", "by june 2027", "new readers", "homework gets done", "no that's it");
        Assert.Contains("plan.complete", chat.Keys);
    }

    [Fact]
    public void An_ambiguous_day_is_read_and_the_other_reading_is_one_tap_away()
    {
        var chat = new Chat().Say("neuer plan", "Lesen", "Zeitraum bis ändern", "03/04");
        var day = Assert.IsType<Value.Day>(chat.Plan.Entry("need")!["until"]);
        var other = chat.Messages[^1].SuggestedActions!.Actions[0].Value;
        chat.Say(other);
        Assert.NotEqual(day, chat.Plan.Entry("need")!["until"]);
    }
}
