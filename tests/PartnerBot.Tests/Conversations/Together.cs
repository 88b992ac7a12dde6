using PartnerBot.Activities;
using PartnerBot.Cards;
using PartnerBot.Conversations;
using PartnerBot.Conversations.Handles;
using PartnerBot.Planning;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations;

/// <summary>Three people and one outside partner at one plan.</summary>
public sealed class Together
{
    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void Two_come_in_by_their_codes_one_as_a_member_and_one_as_a_partner(Language language)
    {
        var company = Company.Gathered(language);
        Assert.Equal([Part.Owner, Part.Member, Part.Partner], company.Plan.People().Select(member => member.Part));
        Assert.Equal(language == Language.German ? "Frau Kaya" : "Ms Kaya", company.Plan.People()[2].Name);
        Assert.Equal("partner-2", company.Plan.People()[2].Partner);
        Assert.Contains("plan", company.Kaya.Keys);
    }

    [Fact]
    public void All_three_work_on_the_plan_and_nothing_is_lost()
    {
        var company = Company.Gathered();
        company.Ben.Say("Beleg ändern", "Umfrage der Kita");
        company.Anna.Say("Zielgruppe ändern", "Familien");
        Assert.Equal("Umfrage der Kita", company.Plan.Entry("need")!.Said("evidence"));
        Assert.Equal("families", company.Plan.Entry("need")!.Picked("audience"));
    }

    [Fact]
    public void A_partner_may_look_but_change_nothing()
    {
        var company = Company.Gathered();
        var version = company.Plan.Version;
        foreach (var text in (string[])["Plan umbenennen", "Titel", "Beleg ändern", "Partner hinzufügen", "Plan löschen", "archivieren", "Lade Otto ein", "Ben entfernen", "Mach Ben zur Leitung", "Als Rezept speichern", "Verlauf zeigen"])
        {
            company.Kaya.Say(text);
            Assert.Empty(company.Kaya.Edits);
        }

        Assert.Equal(version, company.Plan.Version);
        Assert.Contains("plan", company.Kaya.Say("Plan zeigen").Keys);
    }

    [Fact]
    public void Whoever_loses_the_right_between_two_turns_is_refused_politely_and_nothing_is_kept()
    {
        var company = Company.Gathered();
        company.Ben.Say("Beleg ändern");
        company.Anna.Say("Mach Ben zum Partner");
        Assert.Contains("right.missing", company.Ben.Say("Ein neuer Beleg").Keys);

        company.Anna.Say("Mach Ben zum Mitglied");
        company.Ben.Say("Beleg ändern");
        company.Anna.Say("Ben entfernen");
        Assert.Equal("plan.unknown", company.Ben.Say("Ein neuer Beleg").Keys.First());
        Assert.Null(company.Plan.Entry("need")!["evidence"]);
        Assert.Null(company.Ben.State.Plan);
    }

    [Fact]
    public void An_old_card_does_what_its_reader_may_do_now()
    {
        var company = Company.Gathered();
        company.Ben.Say("Weiter", "Karte");
        var old = company.Ben.Button("card.keep");
        company.Anna.Say("Mach Ben zum Partner");
        Assert.Contains("right.missing", company.Ben.PressHandle(old, [("need", "Von gestern")]).Keys);
        Assert.NotEqual("Von gestern", company.Plan.Entry("need")!.Said("need"));
    }

    [Fact]
    public void The_answer_to_an_outsider_is_the_one_for_a_plan_that_does_not_exist()
    {
        var company = Company.Gathered();
        foreach (var verb in Enum.GetValues<Verb>())
        {
            var real = company.Somebody("yara", "Yara").Do(Button(verb, company.Plan.Id));
            var none = company.Somebody("yara", "Yara").Do(Button(verb, "no-such-plan"));
            Assert.Equal(Replied(none), Replied(real));
        }

        foreach (var (real, none) in (ReadOnlySpan<(string, string)>)[("Öffne Lesestart", "Öffne Lesestart"), ("Lesestart löschen", "Lesestart löschen"), ("Lesestart wiederherstellen", "Lesestart wiederherstellen"), ("Notzugriff x", "Notzugriff x")])
        {
            Assert.Equal(Replied(new Chat(person: "xaver") { Name = "Xaver" }.Say(none)), Replied(company.Somebody("xaver", "Xaver").Say(real)));
        }

        static Input.Pressed Button(Verb verb, string plan) => new(new Handle(verb, "yara", plan, "need", "need", 3, "n", Chat.Now.AddDays(1)), new Dictionary<string, string>());
        static string Replied(Chat chat) => string.Join('\n', chat.Messages.Select(message => System.Text.Encoding.UTF8.GetString(ActivityJson.Write(message))));
    }

    [Fact]
    public void A_code_lets_one_person_in_and_says_clearly_when_it_does_not()
    {
        var company = new Company();
        company.Anna.Say("Neuer Plan", "Lesestart", "Abbrechen");
        var code = company.Code("Lade Ben als Mitglied ein");
        Assert.Contains("code.unknown", company.Xaver.Say("9ZZZZ-ZZZZ-ZZZZ").Keys);
        Assert.Contains("join.done", company.Ben.Say(code).Keys);
        Assert.Contains("code.already", company.Ben.Say(code).Keys);
        Assert.Contains("code.used", company.Xaver.Say(code).Keys);
        Assert.Null(company.Plan.PartOf("xaver"));

        var late = company.Code("Lade Cem als Mitglied ein");
        company.Xaver.At = Chat.Now.AddDays(14);
        Assert.Contains("code.expired", company.Xaver.Say(late).Keys);
        Assert.DoesNotContain(company.Records.Of(Invitation.Kind), record => record.Id.Contains(late, StringComparison.OrdinalIgnoreCase) || System.Text.Encoding.UTF8.GetString(record.Json).Contains(late, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Somebody_who_was_taken_out_does_not_come_back_by_the_old_code()
    {
        var company = new Company();
        company.Anna.Say("Neuer Plan", "Lesestart", "Abbrechen");
        var code = company.Code("Lade Ben als Mitglied ein");
        company.Ben.Say(code);
        company.Anna.Say("Ben entfernen");
        Assert.Contains("code.expired", company.Ben.Say(code).Keys);
        Assert.Null(company.Plan.PartOf("ben"));
    }

    [Fact]
    public void The_owner_sees_open_invitations_and_withdraws_them_by_button_or_by_words()
    {
        var company = new Company();
        company.Anna.Say("Neuer Plan", "Lesestart", "Abbrechen");
        var first = company.Code("Lade Ben als Mitglied ein");
        company.Anna.Say("Wer ist dabei?");
        Assert.Contains("Ben", company.Anna.Card.FallbackText, StringComparison.Ordinal);
        var button = company.Anna.Card.Body!.OfType<CardElement.ActionSet>().Single().Actions.OfType<CardCommand.Submit>().Single();
        Assert.Contains("invite.withdrawn", company.Anna.PressHandle(button.Data.Handle, []).Keys);
        Assert.Contains("code.unknown", company.Ben.Say(first).Keys);

        var second = company.Code("Lade Ben als Mitglied ein");
        Assert.Contains("invite.withdrawn", company.Anna.Say("Einladung für Ben zurückziehen").Keys);
        Assert.Contains("code.unknown", company.Ben.Say(second).Keys);
    }

    [Fact]
    public void Asked_whom_and_as_what_the_answers_are_taken()
    {
        var company = new Company();
        company.Anna.Say("Neuer Plan", "Lesestart", "Abbrechen", "Person einladen");
        Assert.Contains("invite.who", company.Anna.Keys);
        Assert.Contains("invite.part", company.Anna.Say("Frau Kaya").Keys);
        Assert.Contains("invite.done", company.Anna.Say("Als Partner").Keys);
        company.Kaya.Say(Company.CodeIn(company.Anna));
        Assert.Equal(Part.Partner, company.Plan.PartOf("kaya"));
    }

    [Fact]
    public void The_last_owner_cannot_leave_until_somebody_else_leads()
    {
        var company = Company.Gathered();
        Assert.Contains("leave.last-owner", company.Anna.Say("Plan verlassen").Keys);
        Assert.Contains("people.transferred", company.Anna.Say("Übergib den Plan an Ben").Keys);
        Assert.Equal(Part.Owner, company.Plan.PartOf("ben"));
        Assert.Contains("confirm.leave-plan", company.Anna.Say("Plan verlassen").Keys);
        var id = company.Anna.State.Plan!;
        Assert.Contains("leave.done", company.Anna.Say("Ja").Keys);
        Assert.Null(company.Plans[id].PartOf("anna"));
        Assert.Null(company.Anna.State.Plan);
    }

    [Fact]
    public void A_no_or_an_unclear_word_leaves_everything_as_it_is()
    {
        var company = Company.Gathered();
        company.Ben.Say("Plan verlassen");
        Assert.Contains("confirm.kept", company.Ben.Say("Nein").Keys);
        Assert.Equal(Part.Member, company.Plan.PartOf("ben"));
        company.Anna.Say("Plan löschen");
        Assert.Contains("confirm.unclear", company.Anna.Say("blaue Stühle").Keys);
        Assert.Null(company.Plan.Deleted);
    }

    [Fact]
    public void A_part_is_given_by_the_card_and_works_once()
    {
        var company = Company.Gathered();
        company.Anna.Say("Wer ist dabei?");
        var make = company.Anna.Card.Body!.OfType<CardElement.ActionSet>().First().Actions.OfType<CardCommand.Submit>()
            .First(action => action.Title == Words.Raw(Language.German, "people.make.partner")).Data.Handle;
        company.Anna.PressHandle(make, []);
        Assert.Equal(Part.Partner, company.Plan.PartOf("ben"));
        Assert.Contains("card.used", company.Anna.PressHandle(make, []).Keys);
    }

    [Fact]
    public void A_card_of_people_stays_small_with_forty_members_and_forty_invitations()
    {
        var company = new Company();
        company.Anna.Say("Neuer Plan", new string('T', 120), "Abbrechen");
        for (var number = 0; number < 40; number++)
        {
            var name = new string((char)('a' + (number % 26)), 90);
            company.Anna.Say("Person einladen", $"{name} {number}", "Als Mitglied");
            company.Somebody($"person-{number}", "P").Say(Company.CodeIn(company.Anna));
            company.Anna.Say("Person einladen", $"{name} offen {number}", "Als Mitglied");
        }

        Assert.Equal(41, company.Plan.People().Count);
        company.Anna.Say("Wer ist dabei?");
        Assert.All(company.Anna.Messages, message => Assert.True(System.Text.Encoding.Unicode.GetByteCount(System.Text.Encoding.UTF8.GetString(ActivityJson.Write(message))) <= 28 * 1024));
    }
}
