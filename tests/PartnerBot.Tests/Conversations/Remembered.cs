using PartnerBot.Conversations;
using PartnerBot.Planning;
using PartnerBot.Planning.History;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Tests.Conversations;

/// <summary>History, taking back, deleting and bringing back, recipes; and an administrator's look.</summary>
public sealed class Remembered
{
    [Fact]
    public void The_history_is_told_newest_first_with_more_behind_it()
    {
        var company = Company.Gathered();
        company.Anna.Say("Beleg ändern", "Umfrage", "Zielgruppe ändern", "Familien", "Beleg ändern", "Zweite Umfrage", "Beleg ändern", "Dritte Umfrage", "Verlauf zeigen");
        var told = company.Anna.Keys.Count(key => key == "history.line");
        Assert.Equal(8, told);
        Assert.Contains("Familien", company.Anna.Readable, StringComparison.Ordinal);
        Assert.Contains("history.line", company.Anna.Say("Mehr").Keys);
        while (company.Anna.State.Place is Place.Reading)
        {
            company.Anna.Say("Mehr");
        }

        Assert.Contains("Lesestart", company.Anna.Readable, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PartnerBot.Texts.Language.German, "Beleg ändern", "Verlauf zeigen", "Ben hat „Woran wir das erkennen“ geändert: Alt → Neu.", "Sie haben „Woran wir das erkennen“ eingetragen: Alt.", "Frau Kaya ist dem Plan beigetreten (Partner).", "Sie haben den Partner „Kita Sonnenblume“ hinzugefügt.")]
    [InlineData(PartnerBot.Texts.Language.English, "change evidence", "show the history", "Ben changed “How we know”: Alt → Neu.", "You filled in “How we know”: Alt.", "Ms Kaya joined the plan (partner).", "You added the partner “Sunflower day care”.")]
    public void The_history_speaks_in_sentences_who_what_before_and_now(PartnerBot.Texts.Language language, string change, string show, params string[] sentences)
    {
        var company = Company.Gathered(language);
        company.Anna.Say(change, "Alt");
        company.Ben.Say(change, "Neu");
        company.Anna.Say(show);
        var read = company.Anna.Readable;
        while (company.Anna.State.Place is Place.Reading)
        {
            company.Anna.Say(language == PartnerBot.Texts.Language.German ? "Mehr" : "More");
            read += company.Anna.Readable;
        }

        Assert.All(sentences, sentence => Assert.Contains(sentence, read, StringComparison.Ordinal));
    }

    [Fact]
    public void What_changed_since_I_was_here_names_what_others_did_and_not_my_own()
    {
        var company = Company.Gathered();
        company.Anna.Say("Meine Pläne", "1", "Abbrechen");
        company.Ben.Say("Beleg ändern", "Von Ben");
        company.Anna.At = Chat.Now.AddHours(2);
        company.Anna.Say("Zielgruppe ändern", "Familien", "Abbrechen", "Was hat sich geändert?");
        Assert.Contains("history.since", company.Anna.Keys);
        Assert.Contains("Von Ben", company.Anna.Readable, StringComparison.Ordinal);
        Assert.DoesNotContain("Familien", company.Anna.Readable, StringComparison.Ordinal);

        company.Anna.At = Chat.Now.AddHours(5);
        Assert.Contains("history.nothing-new", company.Anna.Say("Was hat sich geändert?").Keys);
    }

    [Fact]
    public void Undo_takes_back_only_ones_own_and_leaves_what_others_wrote_over_it()
    {
        var company = Company.Gathered();
        company.Anna.Say("Beleg ändern", "Von Anna");
        company.Ben.Say("Beleg ändern", "Von Ben");
        Assert.Contains("undo.kept", company.Anna.Say("Rückgängig").Keys);
        Assert.Equal("Von Ben", company.Plan.Entry("need")!.Said("evidence"));
        company.Ben.Say("Rückgängig");
        Assert.Equal("Von Anna", company.Plan.Entry("need")!.Said("evidence"));
    }

    [Fact]
    public void Somebody_who_was_taken_out_comes_back_by_undo()
    {
        var company = Company.Gathered();
        company.Anna.Say("Ben entfernen", "Rückgängig");
        Assert.Equal(Part.Member, company.Plan.PartOf("ben"));
    }

    [Fact]
    public void Whoever_is_taken_out_with_open_tasks_leaves_word_of_them()
    {
        var company = Company.Gathered();
        company.Anna.Say("Aufgabe hinzufügen", "Plakat drucken", "Ben", "31.3.2027", "Abbrechen");
        Assert.Contains("people.tasks-left", company.Anna.Say("Ben entfernen").Keys);
        Assert.Single(company.Plan.Of("task"));
    }

    [Fact]
    public void A_deleted_plan_is_gone_for_everybody_and_comes_back_whole_for_its_owner()
    {
        var company = Company.Gathered();
        var id = company.Anna.State.Plan!;
        var before = company.Plans[id];
        Assert.Contains("delete.done", company.Anna.Say("Plan löschen", "Ja").Keys);
        Assert.Equal("plan.none", company.Ben.Say("Plan zeigen").Keys.First());
        Assert.Contains("restore.none", company.Ben.Say("Plan wiederherstellen").Keys);
        Assert.Contains("restore.done", company.Anna.Say("„Lesestart“ wiederherstellen").Keys);
        Assert.Equal(before.Entries, company.Plans[id].Entries);
        Assert.Equal(before.Members, company.Plans[id].Members);
        Assert.Empty(company.Records.Of(DeletedPlan.Kind));
        Assert.Contains("plan", company.Ben.Say("Öffne Lesestart", "Abbrechen", "Plan zeigen").Keys);
    }

    [Fact]
    public void After_thirty_days_nobody_brings_a_deleted_plan_back()
    {
        var company = Company.Gathered();
        company.Anna.Say("Plan löschen", "Ja");
        company.Anna.At = Chat.Now.AddDays(30);
        Assert.Contains("restore.none", company.Anna.Say("Plan wiederherstellen").Keys);
    }

    [Fact]
    public void A_recipe_keeps_the_structure_but_no_names_dates_or_secrets()
    {
        var plan = Sharing.Sample.Plan().Apply([new Edit.Answered("need", "until", new Value.Day(new DateOnly(2027, 1, 1)))]);
        var recipe = OwnRecipe.Of(plan, "Lesestart");
        var json = System.Text.Encoding.UTF8.GetString(recipe.Write());
        foreach (var hidden in (string[])["Kaya", "Sonnenblume", "2027", "example.org", "unzuverl", "kein Geld", "Anna"])
        {
            Assert.DoesNotContain(hidden, json, StringComparison.Ordinal);
        }

        Assert.Contains("Raum vorbereiten", json, StringComparison.Ordinal);
        Assert.Equal(json, System.Text.Encoding.UTF8.GetString(OwnRecipe.Read(recipe.Write()).Write()));
    }

    [Fact]
    public void A_plan_begins_by_a_recipe_and_asks_for_what_the_recipe_left_out()
    {
        var company = Company.Gathered();
        company.Anna.Say("Als Rezept speichern");
        Assert.Contains("recipe.begun", company.Ben.Say("Neuer Plan nach Rezept „Lesestart“").Keys);
        Assert.Equal("Kinder hören zu Hause wenig Geschichten", company.Ben.Plan.Entry("need")!.Said("need"));
        Assert.Equal([new Member("ben", Part.Owner, "Ben")], company.Ben.Plan.People());
        Assert.NotEqual(company.Anna.State.Plan, company.Ben.State.Plan);
    }

    [Fact]
    public void An_administrator_looks_into_a_plan_only_with_a_reason_and_the_owner_is_told()
    {
        var company = Company.Gathered();
        var id = company.Anna.State.Plan!;
        Assert.Contains("break-glass.ask", company.Admin.Say($"Notzugriff {id}").Keys);
        Assert.Contains("break-glass.reason", company.Admin.Say("darum").Keys);
        company.Admin.Say("Anna ist lange krank, der Träger fragt nach");
        Assert.Contains("plan", company.Admin.Keys);
        Assert.Equal("break-glass", company.Admin.Account.Intent);
        Assert.Null(company.Admin.State.Plan);
        Assert.Contains("plan.none", company.Admin.Say("Plan umbenennen").Keys);

        Assert.Contains("break-glass.told", company.Anna.Say("Hilfe").Keys);
        Assert.DoesNotContain("break-glass.told", company.Anna.Say("Hilfe").Keys);
        Assert.Contains("lange krank", company.Anna.Say("Verlauf zeigen").Readable, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_group_chat_neither_lists_nor_codes_nor_history_are_shown()
    {
        var company = Company.Gathered();
        var group = company.Somebody("anna", "Anna", inGroup: true);
        Assert.Contains("group.plans", group.Say("Meine Pläne").Keys);
        group.Say("Öffne Lesestart", "Abbrechen");
        Assert.NotNull(group.State.Plan);
        Assert.Contains("group.private", group.Say("Lade Otto ein").Keys);
        Assert.Contains("group.private", group.Say("Verlauf zeigen").Keys);
        Assert.Contains("group.private", group.Say("Konto verbinden").Keys);

        var other = company.Somebody("kaya", "Fatma", inGroup: true).Say("Öffne Lesestart");
        Assert.Contains("right.missing", other.Keys);
        Assert.Null(other.State.Plan);
    }
}
