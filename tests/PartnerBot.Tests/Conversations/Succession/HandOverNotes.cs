using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Tests.Planning;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations.Succession;

/// <summary>Whoever takes over gets a note of all that was handed over, and can ask for it again later.</summary>
public sealed class HandOverNotes
{
    private static Plan Plan => PlanDrafts.Empty
        .Partner("Kita Sonnenschein", ("contact", new Value.Words("Frau Yıldız")), ("deputy", new Value.Words("Frau Kaya")), ("phone", new Value.Words("0123 45678")))
        .Task("Flyer drucken", "Frau Kaya", PlanDrafts.On("2026-12-10"))
        .Task("Raum buchen", "Frau Kaya", PlanDrafts.On("2026-12-11"), ("state", new Value.Chosen(["blocked"])), ("reason", new Value.Words("der Schlüssel fehlt")))
        .Task("Eröffnung feiern", "Frau Kaya", PlanDrafts.On("2026-10-01"), ("state", new Value.Chosen(["done"])))
        .Task("Kuchen holen", "Herr Brandt");

    [Theory]
    [InlineData(Language.German, "Frau Kaya geht zum 31. März", "Herr Brandt")]
    [InlineData(Language.English, "Frau Kaya leaves on March 31", "Herr Brandt")]
    public void Everything_moves_in_one_step_and_the_note_names_what_is_open(Language language, string words, string successor)
    {
        var chat = new Chat(language).Open(Plan).Say(words, successor);
        var sheet = Assert.Single(chat.Replies.OfType<Reply.ShowSheet>()).Sheet;
        Assert.Equal("hand-over-note.title", sheet.Title.Key);
        Assert.Equal(["form.task", "form.partner"], sheet.Parts.Select(part => part.Heading!.Key));
        Assert.Equal(["Flyer drucken", "Raum buchen"], sheet.Parts[0].Rows.Select(row => row.Name));
        Assert.Equal(["row.task", "row.blocked"], sheet.Parts[0].Rows.Select(row => row.Note!.Key));
        Assert.Equal("hand-over-note.reach", Assert.Single(sheet.Parts[1].Rows).Note!.Key);
        Assert.Equal(["Herr Brandt", "Herr Brandt", "Frau Kaya", "Herr Brandt"], chat.Plan.Of("task").Select(task => task.Said("owner")));
        Assert.Equal("Herr Brandt", chat.Plan.Of("partner").Single().Said("deputy"));
    }

    [Theory]
    [InlineData(Language.German, "Übergabenotiz für Frau Kaya")]
    [InlineData(Language.German, "zeig mir die Übergabe von Frau Kaya")]
    [InlineData(Language.English, "show the hand-over note for Frau Kaya")]
    public void It_can_be_asked_for_at_any_time(Language language, string words)
    {
        var chat = new Chat(language).Open(Plan).Say(words);
        Assert.Equal("hand-over-note", chat.Account.Intent);
        Assert.Empty(chat.Edits);
        Assert.Equal(3, Assert.Single(chat.Replies.OfType<Reply.ShowSheet>()).Sheet.Parts.Sum(part => part.Rows.Count));
    }

    [Fact]
    public void A_long_note_is_read_page_by_page_and_nothing_is_missing()
    {
        var plan = Enumerable.Range(1, 90).Aggregate(Plan, (plan, number) => plan.Task($"Kiste Nummer {number} packen, beschriften und in den Keller bringen", "Frau Kaya"));
        var chat = new Chat().Open(plan).Say("Übergabenotiz für Frau Kaya");
        var names = Names(chat).ToList();
        for (var page = 1; chat.State.Listing is not null && page < 20; page++)
        {
            chat.Say("Mehr zeigen");
            names.AddRange(Names(chat));
        }

        Assert.Equal(93, names.Count);
        Assert.Equal(93, names.Distinct().Count());

        static IEnumerable<string> Names(Chat chat) => chat.Replies.OfType<Reply.ShowSheet>().SelectMany(sheet => sheet.Sheet.Parts).SelectMany(part => part.Rows).Select(row => row.Name);
    }

    [Fact]
    public void Whoever_holds_nothing_has_no_note() => Assert.Contains("leaving.holds-nothing", new Chat().Open(Plan).Say("Übergabenotiz für Frau Niemand").Keys);

    [Fact]
    public void In_a_group_only_what_is_shared_is_named() =>
        Assert.DoesNotContain("Raum buchen", new Chat { InGroup = true }.Open(Plan).Say("Übergabenotiz für Frau Kaya").Replies.OfType<Reply.ShowSheet>().SelectMany(sheet => sheet.Sheet.Parts).SelectMany(part => part.Rows).Select(row => row.Name));
}
