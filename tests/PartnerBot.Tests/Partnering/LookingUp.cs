using PartnerBot.Conversations.Handles;
using PartnerBot.Planning;
using PartnerBot.Planning.Directory;
using PartnerBot.Planning.Sharing;
using PartnerBot.Tests.Conversations;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Partnering;

/// <summary>The directory in conversation: happy path, corrections, bad input, both languages.</summary>
public sealed class LookingUp
{
    private readonly RecordBox records = new();

    private Chat Anna(Language language = Language.German) => new(language) { Records = records };

    [Theory]
    [InlineData(Language.German, "Verzeichnis zeigen")]
    [InlineData(Language.English, "Show directory")]
    public void An_empty_directory_says_how_it_is_filled(Language language, string words) =>
        Assert.Contains("directory.empty", Anna(language).Say(words).Keys);

    [Theory]
    [InlineData(Language.German, "Organisation eintragen", "Musikschule Lindental e. V.", "Telefon: 0123 456780", "Ort: Lindental", "Verzeichnis zeigen")]
    [InlineData(Language.English, "Add an organization", "Lindental Music School", "Phone: 0123 456780", "Town: Lindental", "Show directory")]
    public void An_organisation_is_added_and_completed_by_typing_alone(Language language, string add, string name, string phone, string town, string show)
    {
        var chat = Anna(language).Say(add, name, phone, town);
        Assert.Contains("organisation", chat.Keys);
        var kept = Assert.Single(records.Organisations());
        Assert.Equal((name, "0123 456780", "Lindental"), (kept.Name, kept.Said("phone"), kept.Said("town")));
        Assert.Equal("InDirectory", chat.Say(show).Asked);
        Assert.Equal("AtOrganisation", chat.Say("1").Asked);
    }

    [Fact]
    public void The_same_name_written_otherwise_opens_what_is_there()
    {
        records.Add(Known.Organisation("Förderkreis Lesen e. V."));
        Assert.Contains("directory.known", Anna().Say("Organisation eintragen", "FOERDERKREIS LESEN eV").Keys);
        Assert.Single(records.Organisations());
    }

    [Fact]
    public void It_is_searched_by_kind_and_by_name()
    {
        records.Add(Known.Organisation("Grundschule am Park", ("kind", "schools")));
        records.Add(Known.Organisation("Kita Sonnenblume", ("kind", "day-care")));
        records.Add(Known.Organisation("Kita Regenbogen", ("kind", "day-care")));
        Assert.Equal(2, ((PartnerBot.Conversations.Place.InDirectory)Anna().Say("Welche Kitas kennen wir?").State.Place).Organisations.Count);
        Assert.Contains("organisation", Anna().Say("Such im Verzeichnis nach Schulen").Keys);
        Assert.Contains("organisation", Anna().Say("Verzeichnis zeigen", "Kita Regenbogen").Keys);
    }

    [Fact]
    public void A_long_list_goes_on_by_button_and_by_word()
    {
        foreach (var number in Enumerable.Range(0, 60))
        {
            records.Add(Known.Organisation($"Verein Nummer {number:00}", ("contact", new string('x', 190))));
        }

        var chat = Anna().Say("Verzeichnis zeigen");
        var first = ((PartnerBot.Conversations.Place.InDirectory)chat.State.Place).Organisations.Count;
        Assert.InRange(first, 5, 59);
        Assert.NotNull(chat.State.Listing);
        var more = chat.Button("offer.show-more");
        var second = ((PartnerBot.Conversations.Place.InDirectory)chat.Say("Mehr").State.Place).Organisations.Count;
        Assert.True(second > first);
        Assert.Equal(second, ((PartnerBot.Conversations.Place.InDirectory)chat.PressHandle(more, []).State.Place).Organisations.Count);
    }

    [Fact]
    public void A_card_keeps_what_is_right_and_shows_what_is_wrong_at_its_field()
    {
        records.Add(Known.Organisation("Kita Sonnenblume", ("contact", "Frau Kaya"), ("position", "Leitung")));
        var chat = Anna().Say("Verzeichnis zeigen", "1", "Angaben bearbeiten");
        var card = chat.Button("card.keep");
        chat.PressHandle(card, [("name", "Kita Sonnenblume"), ("contact", "Herr Brandt"), ("email", "keine Adresse")]);
        Assert.Contains("card.organisation", chat.Keys);
        var kept = Assert.Single(records.Organisations());
        Assert.Equal("Herr Brandt", kept.Said("contact"));
        Assert.Null(kept.Said("email"));
        Assert.Equal(new FormerContact("Frau Kaya", "Leitung", Known.Today), Assert.Single(kept.Former));
    }

    [Fact]
    public void A_card_older_than_somebody_elses_change_overwrites_nothing()
    {
        records.Add(Known.Organisation("Kita Sonnenblume"));
        var chat = Anna().Say("Verzeichnis zeigen", "1", "Angaben bearbeiten");
        var card = chat.Button("card.keep");
        Anna().Say("Verzeichnis zeigen", "1", "Telefon: 0123 111111");
        chat.PressHandle(card, [("name", "Kita Sonnenblume"), ("phone", "0123 222222")]);
        Assert.Contains("card.changed", chat.Keys);
        Assert.Equal("0123 111111", Assert.Single(records.Organisations()).Said("phone"));
    }

    [Fact]
    public void Nothing_is_taken_out_without_a_yes()
    {
        records.Add(Known.Organisation("Kita Sonnenblume"));
        Assert.Contains("directory.stays", Anna().Say("Verzeichnis zeigen", "1", "Aus dem Verzeichnis nehmen", "nein").Keys);
        Assert.Single(records.Organisations());
        Assert.Contains("directory.removed", Anna().Say("Verzeichnis zeigen", "1", "Aus dem Verzeichnis nehmen", "Ja, entfernen").Keys);
        Assert.Empty(records.Organisations());
    }

    [Fact]
    public void A_known_organisation_fills_the_plan_and_undo_takes_it_back()
    {
        records.Add(Known.Organisation("Kita Sonnenblume", ("kind", "day-care"), ("contact", "Frau Kaya"), ("email", "kaya@kita.example")));
        var chat = AtPartners(Anna()).Say("kita sonnenblume");
        Assert.Contains("directory.filled", chat.Keys);
        var partner = Assert.Single(chat.Plan.Of("partner"));
        Assert.Equal(("day-care", "Frau Kaya", "kaya@kita.example"), (partner.Picked("kind"), partner.Said("contact"), partner.Said("email")));
        Assert.Equal("partner.relation", chat.Asked);
        Assert.Empty(chat.Say("Rückgängig").Plan.Of("partner"));
    }

    [Fact]
    public void An_unknown_partner_is_offered_to_the_directory()
    {
        var chat = AtPartners(Anna()).Say("Kita Sonnenblume");
        Assert.Contains(chat.Messages, message => message.SuggestedActions?.Actions.Any(action => action.Title == Words.Raw(Language.German, "offer.to-directory")) == true);
        chat.Say("Kita und Kindertagespflege", "Ins Verzeichnis aufnehmen");
        Assert.Contains("directory.added", chat.Keys);
        Assert.Equal("day-care", Assert.Single(records.Organisations()).KindId);
        Assert.Equal("partner.relation", chat.Asked);
    }

    [Fact]
    public void An_organisation_becomes_a_partner_once()
    {
        records.Add(Known.Organisation("Kita Sonnenblume", ("kind", "day-care")));
        var chat = AtPartners(Anna()).Say("Verzeichnis zeigen", "1", "In den Plan aufnehmen");
        Assert.Contains("directory.into-plan", chat.Keys);
        Assert.Equal("partner.relation", chat.Asked);
        Assert.Contains("directory.in-plan", chat.Say("Verzeichnis zeigen", "1", "In den Plan aufnehmen").Keys);
        Assert.Single(chat.Plan.Of("partner"));
    }

    [Fact]
    public void Somebody_from_outside_never_sees_the_directory_whatever_they_try()
    {
        var id = records.Add(Known.Organisation("Kita Sonnenblume", ("contact", "Frau Kaya")));
        var chat = AtPartners(Anna(person: "kaya"));
        chat.LetIn(new Member("kaya", Part.Partner));
        foreach (var words in (string[])["Verzeichnis zeigen", "Liste einlesen", "Organisation eintragen", "Welche Kitas kennen wir?"])
        {
            chat.Say(words);
            Assert.Contains("directory.staff-only", chat.Keys);
            Assert.DoesNotContain("organisation", chat.Keys);
        }

        foreach (var verb in (Verb[])[Verb.OpenOrganisation, Verb.EditOrganisation, Verb.RemoveOrganisation, Verb.KeepOrganisation, Verb.TakeList, Verb.KeepMapping])
        {
            chat.Do(new PartnerBot.Conversations.Input.Pressed(new Handle(verb, "kaya", "", "", id, 0, "n", DateTimeOffset.MaxValue), new Dictionary<string, string>()));
            Assert.Contains("directory.staff-only", chat.Keys);
        }

        chat.Do(new PartnerBot.Conversations.Input.Pressed(new Handle(Verb.AddToPlan, "kaya", "", "", id, 0, "n", DateTimeOffset.MaxValue), new Dictionary<string, string>()));
        Assert.Contains("right.missing", chat.Keys);
        Assert.Contains("directory.staff-only", chat.Send("liste.csv", "Name\nKita"u8.ToArray()).Keys);
        Assert.Single(records.Organisations());
    }

    private Chat Anna(string person) => new(Language.German, person) { Records = records };

    private static Chat AtPartners(Chat chat) => chat.Say("neuer plan", "Lesestart")
        .Press("card.keep", ("need", "Kinder ohne Vorlesezeit"), ("audience", "children,seniors"), ("why-partner", "access,space"), ("own-offer", "space"), ("horizon", "ongoing"), ("evidence", "Umfrage"));
}
