using PartnerBot.Conversations.Handles;
using PartnerBot.Planning;
using PartnerBot.Planning.History;
using PartnerBot.Planning.Sharing;
using PartnerBot.Tests.Store;
using PartnerBot.Texts;
using PartnerBot.Turns;

namespace PartnerBot.Tests.Sharing;

/// <summary>People, rights and history through real turns over a real SQLite.</summary>
public sealed class OnDisk
{
    [Fact]
    public async Task A_forged_handle_does_nothing_whatever_field_was_replaced()
    {
        await using var library = new Installation();
        var card = await library.AllOf("anna", "Neuer Plan", "Lesestart");
        await library.AllOf("xaver", "Neuer Plan", "Fremdes");
        var plan = await Only(library, "anna");
        var foreign = await Only(library, "xaver");
        var real = new Handle(Verb.Keep, "anna", plan.Id, "need", "need", plan.Version, "n", library.Time.Now.AddDays(1));
        var mine = new HandleSeal(library.Store.Secret("card-handles"));
        var strange = new HandleSeal(new byte[32]);

        // Xaver presses what was sealed for Anna; Anna presses what was sealed by somebody else, altered, of another plan, or is too old.
        Handle[] withOneFieldReplaced =
        [
            real with { Person = "xaver" }, real with { Plan = foreign.Id }, real with { Plan = "no-such-plan" }, real with { Expires = library.Time.Now.AddSeconds(-1) },
            real with { Verb = (Verb)250 }, real with { Verb = Verb.GivePart, Form = "Owner", Entry = "xaver" }, real with { Form = "no-form" },
        ];
        List<string> mutants = [.. withOneFieldReplaced.Select((handle, place) => mine.Seal(handle with { Nonce = $"n{place}" })), strange.Seal(real), .. Altered(Installation.Handles(card)[0])];
        foreach (var mutant in mutants)
        {
            await library.Press("anna", mutant, ("need", "Gefälscht"));
        }

        await library.Press("xaver", mine.Seal(real), ("need", "Gefälscht"));
        Assert.Equal(plan, await Only(library, "anna"), Same);
        Assert.Equal(foreign, await Only(library, "xaver"), Same);

        await library.Press("anna", mine.Seal(real), ("need", "Echt"));
        Assert.Equal("Echt", (await Only(library, "anna")).Entry("need")!.Said("need"));
    }

    [Fact]
    public async Task Whatever_a_card_sends_along_it_changes_no_owner_part_or_version()
    {
        await using var library = new Installation();
        var card = await library.AllOf("anna", "Neuer Plan", "Lesestart");
        await library.Press("anna", Installation.Handles(card)[0], ("need", "Bedarf"), ("owner", "xaver"), ("Owner", "xaver"), ("members", "xaver"), ("version", "99"), ("part", "Owner"), ("id", "x"), ("deleted", "2020"));
        var plan = await Only(library, "anna");
        Assert.Equal("Bedarf", plan.Entry("need")!.Said("need"));
        Assert.Equal([new Member("anna", Part.Owner, "anna")], plan.People());
        Assert.All(plan.Entry("need")!.Answers.Keys, field => Assert.NotNull(Journey.Form("need").Field(field)));
    }

    [Fact]
    public async Task An_outsider_gets_the_same_bytes_for_a_plan_that_exists_and_for_one_that_does_not()
    {
        await using var library = new Installation();
        await library.AllOf("anna", "Neuer Plan", "Lesestart");
        var plan = await Only(library, "anna");
        var seal = new HandleSeal(library.Store.Secret("card-handles"));
        foreach (var verb in Enum.GetValues<Verb>())
        {
            string Sealed(string id) => seal.Seal(new Handle(verb, "xaver", id, "need", "need", 1, HandleSeal.Nonce(), library.Time.Now.AddDays(1)));
            Assert.Equal(Installation.Bare(await library.Press("xaver", Sealed("0123456789abcdef0123456789abcdef"))), Installation.Bare(await library.Press("xaver", Sealed(plan.Id))));
        }

        await using var empty = new Installation();
        foreach (var words in (string[])["Öffne Lesestart", "Meine Pläne", "Lesestart löschen", "Plan wiederherstellen", $"Notzugriff {plan.Id}", "Wer ist dabei?"])
        {
            Assert.Equal(Installation.Bare(await empty.Say("yara", words)), Installation.Bare(await library.Say("yara", words)));
        }
    }

    [Fact]
    public async Task Two_who_type_one_code_at_the_same_time_never_both_come_in()
    {
        await using var library = new Installation();
        await library.AllOf("anna", "Neuer Plan", "Lesestart", "Abbrechen");
        for (var round = 0; round < 20; round++)
        {
            var code = Installation.Code(await library.Say("anna", "Lade Ben als Mitglied ein"));
            await Task.WhenAll(Enumerable.Range(0, 4).Select(number => library.Say($"guest-{round}-{number}", code)));
            Assert.Equal(round + 2, (await Only(library, "anna")).People().Count);
        }
    }

    [Fact]
    public async Task After_somebody_was_taken_out_nothing_of_theirs_is_written_any_more()
    {
        await using var library = new Installation();
        await library.AllOf("anna", "Neuer Plan", "Lesestart", "Abbrechen");
        for (var round = 0; round < 15; round++)
        {
            await library.Say("ben", Installation.Code(await library.Say("anna", "Lade Ben als Mitglied ein")));
            await library.Say("ben", "Beleg ändern");
            await Task.WhenAll(library.Say("ben", $"Beleg {round}"), library.Say("anna", "Ben entfernen"));
            var plan = await Only(library, "anna");
            var history = await History(library, plan);
            var left = history.Last(past => past.Edit is Edit.Left).Version;
            Assert.DoesNotContain(history, past => past.Person == "ben" && past.Version > left);
            Assert.Null(plan.PartOf("ben"));
        }
    }

    [Fact]
    public async Task One_person_on_two_doors_sees_the_same_plans_until_the_link_is_cut()
    {
        await using var library = new Installation();
        await library.AllOf("anna", "Neuer Plan", "Aus dem Intranet", "Abbrechen");
        await library.AllOf("teams-anna", "Neuer Plan", "Aus Teams", "Abbrechen");
        var code = Installation.Code(await library.Say("anna", "Konto verbinden"));
        await library.Say("teams-anna", code);
        foreach (var door in (string[])["anna", "teams-anna"])
        {
            var plans = await library.Say(door, "Meine Pläne");
            Assert.Contains("Aus dem Intranet", plans, StringComparison.Ordinal);
            Assert.Contains("Aus Teams", plans, StringComparison.Ordinal);
        }

        await library.AllOf("anna", "Öffne Aus Teams", "Von der anderen Tür");
        Assert.Contains("Von der anderen", await library.AllOf("teams-anna", "Öffne Aus Teams", "Plan zeigen"), StringComparison.Ordinal);

        await library.Say("teams-anna", "Verbindung trennen");
        Assert.DoesNotContain("Aus dem Intranet", await library.Say("teams-anna", "Meine Pläne"), StringComparison.Ordinal);
        Assert.DoesNotContain("Aus Teams", await library.Say("anna", "Meine Pläne"), StringComparison.Ordinal);
        Assert.Contains("Aus Teams", await library.Say("teams-anna", "Meine Pläne"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_codes_typed_crosswise_link_one_way_and_further_doors_can_still_be_linked()
    {
        await using var library = new Installation();
        var web = Installation.Code(await library.Say("web", "Konto verbinden"));
        var teams = Installation.Code(await library.Say("teams", "Konto verbinden"));
        Assert.Contains(Words.Raw(Language.German, "link.done"), await library.Say("web", teams), StringComparison.Ordinal);
        Assert.Contains(Words.Raw(Language.German, "link.same"), await library.Say("teams", web), StringComparison.Ordinal);
        var third = Installation.Code(await library.Say("third", "Konto verbinden"));
        Assert.Contains(Words.Raw(Language.German, "link.done"), await library.Say("teams", third), StringComparison.Ordinal);
        await library.AllOf("third", "Neuer Plan", "Lesestart", "Abbrechen");
        Assert.Contains("Lesestart", await library.Say("web", "Meine Pläne"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_stands_in_a_plan_twice_leaves_it_wholly_and_a_link_code_dies_after_a_quarter_of_an_hour()
    {
        await using var library = new Installation();
        await library.AllOf("anna", "Neuer Plan", "Lesestart", "Abbrechen");
        foreach (var door in (string[])["ben", "teams-ben"])
        {
            await library.Say(door, Installation.Code(await library.Say("anna", "Lade Ben als Mitglied ein")));
        }

        var late = Installation.Code(await library.Say("ben", "Konto verbinden"));
        library.Time.Now += TimeSpan.FromMinutes(15);
        Assert.Contains(Words.Raw(Language.German, "code.expired"), await library.Say("teams-ben", late), StringComparison.Ordinal);
        await library.Say("teams-ben", Installation.Code(await library.Say("ben", "Konto verbinden")));
        await library.AllOf("ben", "Plan verlassen", "Ja");
        Assert.Equal(["anna"], (await Only(library, "anna")).People().Select(member => member.Person));
    }

    [Fact]
    public async Task A_group_reads_only_the_shared_part_and_strangers_in_it_change_nothing()
    {
        await using var library = new Installation();
        await library.AllOf("anna", "Neuer Plan", "Lesestart", "Abbrechen", "Partner hinzufügen", "Kita Sonnenblume", "Abbrechen", "E-Mail ändern", "geheim@example.org", "Abbrechen");
        Assert.Equal("geheim@example.org", (await Only(library, "anna")).Of("partner").Single().Said("email"));
        await library.Say("anna", "Öffne Lesestart", "group", inGroup: true);
        var shown = await library.Say("anna", "Plan zeigen", "group", inGroup: true);
        Assert.Contains("Sonnenblume", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", shown, StringComparison.Ordinal);

        await library.Say("anna", "Beleg ändern", "group", inGroup: true);
        await library.Say("xaver", "Von Xaver", "group", inGroup: true);
        Assert.Null((await Only(library, "anna")).Entry("need")?["evidence"]);
        await library.Say("anna", "Von Anna", "group", inGroup: true);
        Assert.Equal("Von Anna", (await Only(library, "anna")).Entry("need")!.Said("evidence"));
    }

    [Fact]
    public async Task A_deleted_plan_is_forgotten_with_its_history_after_thirty_days_and_not_before()
    {
        await using var library = new Installation();
        await library.AllOf("anna", "Neuer Plan", "Bleibt", "Abbrechen", "Neuer Plan", "Geht", "Abbrechen");
        var id = (await library.Store.Recall(new Recalling(new Address("test", "anna"), [], "anna"))).Plan!.Id;
        await library.AllOf("anna", "Plan löschen", "Ja");
        library.Time.Now += TimeSpan.FromDays(29);
        await library.Store.Tidy();
        Assert.NotNull(await library.Store.Plan(id));
        library.Time.Now += TimeSpan.FromDays(2);
        await library.Store.Tidy();
        Assert.Null(await library.Store.Plan(id));
        Assert.Empty(await library.Store.Records(DeletedPlan.Kind));
        Assert.Equal(1, await library.Store.Count("plan"));
        Assert.Equal(1, await library.Store.Count("plan_edit"));
    }

    [Fact]
    public async Task An_administrators_look_stands_in_the_audit_and_changes_nothing_else()
    {
        await using var library = new Installation("chef");
        await library.AllOf("anna", "Neuer Plan", "Lesestart", "Bedarf", "Abbrechen");
        var plan = await Only(library, "anna");
        Assert.Contains("Bedarf", await library.AllOf("chef", $"Notzugriff {plan.Id}", "Der Träger fragt nach dem Stand"), StringComparison.Ordinal);
        Assert.Equal(1, await library.Store.Write(on => on.Connection.Number($"SELECT count(*) FROM audit WHERE person = 'chef' AND what = 'break-glass' AND plan = '{plan.Id}'"), 0));
        Assert.Equal(plan.Entries.Count, (await Only(library, "anna")).Entries.Count);
        Assert.DoesNotContain("Bedarf", await library.AllOf("xaver", $"Notzugriff {plan.Id}", "Der Träger fragt nach dem Stand"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_people_at_one_plan_lose_nothing_and_see_no_conflict()
    {
        await using var library = new Installation();
        Assert.Equal(new ManyAtOnce(Lost: 0, Troubled: 0, Replays: true), await ManyAtOnce.Run(library.Turn, library.Store, people: 10, edits: 12));
    }

    private static async Task<Plan> Only(Installation library, string person) =>
        PlanJson.ReadPlan((await library.Store.Recall(new Recalling(new Address("test", person), [], person) { Portfolio = true })).Portfolio!.Single().Json);

    private static async Task<IReadOnlyList<PastEdit>> History(Installation library, Plan plan) =>
        [.. (await library.Store.Recall(new Recalling(new Address("test", "nobody"), [], plan.Owner, plan.Id) { HistoryAfter = 0 })).History!
            .Select(edit => new PastEdit(edit.Version, edit.At, edit.Person, PlanJson.ReadEdit(edit.Json)))];

    private static bool Same(Plan one, Plan other) => PlanJson.Write(one).AsSpan().SequenceEqual(PlanJson.Write(other));

    private static IEnumerable<string> Altered(string handle) =>
        Enumerable.Range(0, handle.Length).Select(place => $"{handle[..place]}{(handle[place] == 'A' ? 'B' : 'A')}{handle[(place + 1)..]}").Append(handle[..^4]).Append("");
}
