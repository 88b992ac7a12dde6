using PartnerBot.Conversations.Knowing;
using PartnerBot.Planning;
using PartnerBot.Planning.Balance;
using PartnerBot.Planning.Contact;
using PartnerBot.Tests.Conversations;
using PartnerBot.Texts;
using PartnerBot.Turns;

namespace PartnerBot.Tests.Partnering;

/// <summary>Drafts, the contact log, level and balance.</summary>
public sealed class FirstContact
{
    private static readonly Desk Shelf = TurnRegistration.OpenDesk(null);
    private readonly RecordBox records = new();

    [Theory]
    [InlineData("Pitch schreiben", DraftKind.Pitch)]
    [InlineData("Schreiben Sie eine Mail an die Kita", DraftKind.Mail)]
    [InlineData("Telefonleitfaden", DraftKind.Call)]
    [InlineData("Zettel für den Anruf", DraftKind.Call)]
    public void What_is_drafted_follows_the_words(string words, DraftKind kind) => Assert.Contains($"draft.{kind}", WithPartner().Say(words).Keys);

    [Fact]
    public void A_draft_says_what_the_plan_says_and_names_what_it_does_not_know()
    {
        var chat = WithPartner().Say("E-Mail entwerfen");
        Assert.Contains("Kinder ohne Vorlesezeit", chat.Card.FallbackText, StringComparison.Ordinal);
        Assert.Contains("Bücherkisten", chat.Card.FallbackText, StringComparison.Ordinal);
        Assert.Contains("draft.gaps", chat.Keys);
        Assert.Contains(Words.Say(Language.German, "draft.gap", ("label", new Line("field.goal.statement"))), chat.Card.FallbackText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Englisch", Language.English)]
    [InlineData("German, a little English", Language.German)]
    [InlineData("Türkisch", Language.German)]
    [InlineData(null, Language.German)]
    public void It_is_written_in_the_partners_language(string? said, Language language)
    {
        var partner = new Entry("p", "partner") { Answers = said is null ? [] : new Dictionary<string, Answer> { ["language"] = new(new Value.Words(said), 1) } };
        Assert.Equal(language, Drafting.LanguageFor(partner, Language.German));
    }

    [Fact]
    public void Long_texts_are_cut_to_what_can_be_said_in_a_minute()
    {
        var plan = WithPartner(new string('ä', 2000)).Plan;
        Assert.InRange(Drafting.Of(DraftKind.Pitch, plan, plan.Of("partner").Single(), null, Language.German).Text.Length, 100, 1500);
    }

    [Fact]
    public void A_contact_is_noted_and_the_directory_remembers_it_beyond_the_plan()
    {
        records.Add(Known.Organisation("Kita Sonnenblume"));
        var chat = WithPartner().Say("Gestern mit der Kita Sonnenblume telefoniert, bitte festhalten");
        Assert.Contains("contact.begun", chat.Keys);
        if (chat.Asked == "contact.day")
        {
            chat.Say("20.11.2026");
        }

        Assert.Equal("contact.who", chat.Asked);
        chat.Say("Frau Kaya", "Kennenlernen", "einen Vormittag zusehen");
        Assert.Equal("contact.result", chat.Asked);
        chat.Say("Sie sind offen dafür");
        Assert.Contains("contact.status", chat.Keys);
        Assert.Equal("contacted", chat.Plan.Of("partner").Single().Picked("status"));
        chat.Say("Rückruf", "15.12.2026");
        var past = Assert.Single(Assert.Single(records.Organisations()).History);
        Assert.Equal(("Frau Kaya", "Kennenlernen", "Sie sind offen dafür", "Rückruf"), (past.With, past.Occasion, past.Result, past.NextStep));
        Assert.Equal(new DateOnly(2026, 11, 20), past.Day);
    }

    [Fact]
    public void A_level_brings_its_defaults_and_leaves_own_answers()
    {
        var chat = WithPartner().Say("Form und Balance klären", "ja", "Kita Sonnenblume", "Probephase");
        Assert.Contains("balance.level-set", chat.Keys);
        var level = Assert.Single(chat.Plan.Of("level"));
        Assert.Equal(("letter", "two-weekly", "quarterly"), (level.Picked("paperwork"), level.Picked("meetings"), level.Picked("review")));
        chat.Say("Rhythmus der Treffen ändern", "nach Bedarf", "Form ändern", "feste Kooperation");
        level = Assert.Single(chat.Plan.Of("level"));
        Assert.Equal(("agreement", "as-needed", "yearly"), (level.Picked("paperwork"), level.Picked("meetings"), level.Picked("review")));
    }

    [Fact]
    public void Every_level_has_its_defaults_out_of_the_lists() => Assert.All(LevelForm.Levels.Ids, level =>
        Assert.All(LevelDefaults.Of(level), one => Assert.Contains(one.Option, LevelForm.Form.Field(one.Field)!.Options!.Ids)));

    [Fact]
    public void One_sidedness_is_named_and_an_even_balance_too()
    {
        Assert.Equal(["balance.nothing"], BalanceCheck.Of(Plan()).Select(line => line.Key));
        Assert.Equal(["balance.one-side", "balance.gives-more"], BalanceCheck.Of(Plan(("Bibliothek", "Raum, Zeit und Bücher", "Ruhm"))).Select(line => line.Key));
        Assert.Equal(["balance.gets-nothing"], BalanceCheck.Of(Plan(("Bibliothek", "Raum", "Zugang"), ("Kita", "Zugang", null))).Select(line => line.Key));
        Assert.Equal(["balance.gets-more"], BalanceCheck.Of(Plan(("Bibliothek", "Raum", "Zugang"), ("Kita", "Zugang", "Raum, Bücher, Zeit"))).Select(line => line.Key));
        Assert.Empty(BalanceCheck.Of(Plan(("Bibliothek", "Raum", "Zugang"), ("Kita", "Zugang", "Raum"))));
    }

    private static Plan Plan(params (string Party, string? Gives, string? Gets)[] sides) => sides.Select((side, at) => (side, Id: $"balance-{at}")).Aggregate(
        Editing.Begin(new Edit.Started("p", "Leseclub", "anna", Chat.Now)),
        (plan, one) => plan.Apply(
        [
            new Edit.EntryAdded(one.Id, "balance"), new Edit.Answered(one.Id, "party", new Value.Words(one.side.Party)),
            .. one.side.Gives is { } gives ? (Edit[])[new Edit.Answered(one.Id, "gives", new Value.Words(gives))] : [],
            .. one.side.Gets is { } gets ? (Edit[])[new Edit.Answered(one.Id, "gets", new Value.Words(gets))] : [],
        ]));

    private Chat WithPartner(string need = "Kinder ohne Vorlesezeit") => new Chat { Desk = Shelf, Records = records }.Say("neuer plan", "Lesestart")
        .Press("card.keep", ("need", need), ("audience", "children"), ("why-partner", "access"), ("own-offer", "space"), ("horizon", "ongoing"), ("evidence", "Umfrage"))
        .Press("card.keep", ("organisation", "Kita Sonnenblume"), ("kind", "day-care"), ("relation", "partner"), ("contact", "Frau Kaya"), ("brings", "access"), ("gains", "Bücherkisten"))
        .Say("nein");
}
