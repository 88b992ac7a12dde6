using PartnerBot.Planning;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations;

public sealed class HappyPath
{
    [Fact]
    public void A_newcomer_is_greeted_with_the_first_three_things_to_do()
    {
        var chat = new Chat().Arrive();
        Assert.Equal(["greeting", "ask.what-next"], chat.Keys);
        Assert.Equal(3, chat.Messages.Single().SuggestedActions!.Actions.Count);
    }

    [Fact]
    public void A_whole_plan_is_made_by_typing_alone()
    {
        var chat = new Chat().Arrive().Say("Neue Kooperation planen", "Lesestart mit der Kita");
        Assert.Equal("need.need", chat.Asked);
        chat.Say("Viele Kinder kommen ohne Vorleseerfahrung in die Schule", "Die Grundschule sagt es", "Familien, Kinder bis 6 Jahre", "Zugang zur Zielgruppe", "Räume", "Probelauf", "31.07.2027");
        Assert.Equal("partner.organisation", chat.Asked);
        chat.Say("Kita Sonnenblume", "Kita und Kindertagespflege", "Kooperationspartner", "Frau Kaya", "Zugang zur Zielgruppe", "Ein Ausflugsziel in Laufnähe");
        Assert.Equal("Another", chat.Asked);
        chat.Say("Nein, weiter");
        Assert.Equal("role.role", chat.Asked);
        chat.Say("Koordination", "Frau Kaya", "Kita Sonnenblume", "Herr Brandt", "6", "nein");
        Assert.Equal("rules.together", chat.Asked);
        chat.Say("Alles mit Geld", "Die Leitungen sprechen", "Bibliotheksleitung", "Bürgermeisterin");
        Assert.Equal("goal.statement", chat.Asked);
        chat.Say("40 Familien kommen regelmäßig", "neue Ausweise", "12", "40", "31.07.2027", "Neue Familien", "Sprachförderung", "nein");
        Assert.Contains("plan.complete", chat.Keys);
        Assert.Empty(Journey.Missing(chat.Plan));
        Assert.Equal(new Value.Day(new DateOnly(2027, 7, 31)), chat.Plan.Entry("need")!["until"]);
        Assert.Equal(new Value.Number(6), chat.Plan.Of("role").Single()["hours"]);
    }

    [Fact]
    public void A_whole_step_is_taken_from_one_card_and_the_next_card_follows()
    {
        var chat = new Chat(Language.English).Say("Plan a new partnership", "Reading start");
        Assert.Contains("card.need", chat.Keys);
        chat.Press("card.keep", ("need", "Children are not read to"), ("audience", "families,children"), ("why-partner", "access"), ("horizon", "trial"), ("until", "2027-07-31"));
        Assert.Contains("card.kept", chat.Keys);
        Assert.Contains("card.partner", chat.Keys);
        Assert.Equal("partner.organisation", chat.Asked);
        Assert.Equal(new Value.Chosen(["families", "children"]), chat.Plan.Entry("need")!["audience"]);
    }

    [Fact]
    public void Cards_and_typing_mix()
    {
        var chat = new Chat().Say("neuer plan", "Leseclub", "Es fehlt an Vorlesezeit");
        chat.Say("karte").Press("card.keep", ("need", "Es fehlt an Vorlesezeit"), ("evidence", "Umfrage"), ("audience", "pupils"));
        Assert.Equal("need.why-partner", chat.Asked);
        Assert.Equal("Umfrage", chat.Text("need", "evidence"));
    }

    [Fact]
    public void A_card_for_a_new_partner_completes_the_one_begun_by_typing()
    {
        var chat = new Chat().Say("neuer plan", "Leseclub").Press("card.keep", ("need", "x"), ("audience", "pupils"), ("why-partner", "access"));
        var card = chat.Button("card.keep");
        chat.Say("Kita Sonnenblume").PressHandle(card, [("organisation", "Kita Sonnenblume"), ("kind", "day-care"), ("gains", "Bücherkisten")]);
        var partner = Assert.Single(chat.Plan.Of("partner"));
        Assert.Equal("Bücherkisten", partner.Said("gains"));
    }

    [Fact]
    public void Several_plans_are_listed_and_opened_by_number_name_or_button()
    {
        var chat = new Chat().Say("neuer plan", "Leseclub", "abbrechen", "neuer plan", "Digitalkurs", "abbrechen", "Meine Pläne");
        Assert.Contains("plans", chat.Keys);
        Assert.Equal("Leseclub", chat.Say("1").Plan.Title);
        Assert.Equal("Digitalkurs", chat.Say("öffne Digitalkurs").Plan.Title);
    }

    [Fact]
    public void A_plan_goes_on_exactly_where_it_stopped()
    {
        var chat = new Chat().Say("neuer plan", "Leseclub", "Es fehlt an Vorlesezeit", "abbrechen");
        Assert.Equal("Idle", chat.Asked);
        Assert.Equal("need.evidence", chat.Say("weiter").Asked);
    }
}
