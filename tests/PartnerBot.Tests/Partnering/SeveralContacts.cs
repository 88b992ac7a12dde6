using PartnerBot.Planning;
using PartnerBot.Planning.Directory;
using PartnerBot.Tests.Conversations;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Partnering;

/// <summary>Organisations for which several people speak at a time.</summary>
public sealed class SeveralContacts
{
    private readonly RecordBox records = new();

    [Fact]
    public void Further_contacts_come_by_words_and_go_by_words_and_those_who_went_are_remembered()
    {
        var chat = Open();
        chat.Say("Ansprechperson: Frau Arslan", "Weitere Ansprechperson: Herr Novak, Hausmeister, novak@musik.example, 0123 45678", "Weitere Vertretung: Frau Olsen");
        Assert.Equal(
            [new FurtherContact("Herr Novak", false) { Position = "Hausmeister", Email = "novak@musik.example", Phone = "0123 45678" }, new FurtherContact("Frau Olsen", true) { Position = "Vertretung" }],
            FurtherContacts.Of(Kept));
        chat.Say("Herr Novak austragen");
        Assert.Equal("Frau Olsen", Assert.Single(FurtherContacts.Of(Kept)).Name);
        Assert.Equal("Herr Novak", Assert.Single(Kept.Former).Name);
        Assert.Contains("directory.contact-unknown", chat.Say("Herr Niemand austragen").Keys);
    }

    [Fact]
    public void Where_the_first_contact_goes_the_next_one_moves_up_and_is_no_former_contact()
    {
        var chat = Open();
        chat.Say("Ansprechperson: Frau Arslan", "Funktion: Leitung", "Weitere Vertretung: Frau Olsen", "Weitere Ansprechperson: Herr Novak, Konzerte, novak@musik.example", "Frau Arslan ist nicht mehr da");
        Assert.Equal(("Herr Novak", "Konzerte", "novak@musik.example"), (Kept.Said("contact"), Kept.Said("position"), Kept.Said("email")));
        Assert.Equal(["Frau Arslan"], Kept.Former.Select(one => one.Name));
        Assert.Equal(["Frau Olsen"], FurtherContacts.Of(Kept).Select(one => one.Name));
    }

    [Fact]
    public void By_card_all_of_them_are_edited_as_lines()
    {
        var chat = Open();
        chat.Say("Angaben bearbeiten");
        chat.Press("card.keep", ("name", "Musikschule Lindental"), ("further", "Herr Novak, Konzerte\nFrau Olsen, Vertretung"));
        Assert.Equal(2, FurtherContacts.Of(Kept).Count);
        Assert.Equal("Frau Olsen", Kept.ForPlan().Single(fact => fact.Field == "deputy").Value is Value.Words(var name) ? name : null);
    }

    [Fact]
    public void They_are_found_by_their_names()
    {
        Open().Say("Weitere Ansprechperson: Herr Novak");
        Assert.Contains("organisation", new Chat { Records = records }.Say("Verzeichnis zeigen", "Novak").Keys);
    }

    private Organisation Kept => records.Organisations().Single();

    private Chat Open() => new Chat(Language.German) { Records = records }.Say("Organisation eintragen", "Musikschule Lindental");
}
