using PartnerBot.Planning;
using PartnerBot.Planning.Sharing;
using PartnerBot.Tests.Conversations;

namespace PartnerBot.Tests.Sharing;

/// <summary>What administrators see of plans that are not theirs, and how a plan that nobody leads any more finds somebody.</summary>
public sealed class OrphanTests
{
    private static readonly TimeSpan Long = PlanOutline.Silence + TimeSpan.FromDays(1);

    [Fact]
    public async Task Administrators_see_title_lead_and_phase_and_nothing_else_of_a_plan()
    {
        await using var library = await Planned();
        var list = await library.Say("admin", "Übersicht aller Pläne");
        Assert.Contains("Lesestart", list, StringComparison.Ordinal);
        Assert.Contains("Leitung: anna", list, StringComparison.Ordinal);
        Assert.Contains("in Planung", list, StringComparison.Ordinal);
        Assert.DoesNotContain("wenig Geschichten", list, StringComparison.Ordinal);
        Assert.DoesNotContain("VERWAIST", list, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Übersicht aller Pläne")]
    [InlineData("Verwaiste Pläne")]
    [InlineData("Verwaisten Plan „Lesestart“ übergeben")]
    public async Task To_others_the_words_mean_nothing(string words)
    {
        await using var library = await Planned();
        library.Time.Now += Long;
        foreach (var person in (string[])["ben", "xaver"])
        {
            await library.AllOf(person, words, "Ben", "Code");
            Assert.DoesNotContain("VERWAIST", await library.Say(person, words), StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Lesestart", await library.Say("xaver", words), StringComparison.Ordinal);
        Assert.Equal(Part.Owner, (await Plan(library)).PartOf("anna"));
        Assert.Equal(Part.Member, (await Plan(library)).PartOf("ben"));
    }

    [Fact]
    public async Task A_plan_whose_lead_speaks_cannot_be_given_away()
    {
        await using var library = await Planned();
        library.Time.Now += Long;
        await library.Say("anna", "Hallo");
        await library.AllOf("admin", "Verwaisten Plan „Lesestart“ übergeben", "Ben");
        Assert.Equal(Part.Owner, (await Plan(library)).PartOf("anna"));
        Assert.Equal(Part.Member, (await Plan(library)).PartOf("ben"));
    }

    [Fact]
    public async Task A_lead_who_speaks_between_question_and_answer_keeps_the_plan()
    {
        await using var library = await Planned();
        library.Time.Now += Long;
        Assert.Contains("Wer soll", await library.Say("admin", "Verwaisten Plan „Lesestart“ übergeben"), StringComparison.Ordinal);
        await library.Say("anna", "Hallo");
        await library.Say("admin", "Ben");
        Assert.Equal(Part.Member, (await Plan(library)).PartOf("ben"));
    }

    [Fact]
    public async Task An_orphaned_plan_goes_to_one_who_works_on_it_and_the_administrator_reads_nothing_of_it()
    {
        await using var library = await Planned();
        library.Time.Now += Long;
        await library.Say("ben", "Hallo");
        Assert.Contains("VERWAIST", await library.Say("admin", "Verwaiste Pläne"), StringComparison.Ordinal);
        var said = await library.Say("admin", "Verwaisten Plan „Lesestart“ übergeben") + await library.Say("admin", "Ben");
        var plan = await Plan(library);
        Assert.Equal((Part.Owner, Part.Member), (plan.PartOf("ben"), plan.PartOf("anna")));
        Assert.Null(plan.PartOf("admin"));
        Assert.DoesNotContain("wenig Geschichten", said + await library.Say("admin", "Plan zeigen"), StringComparison.Ordinal);
        // It has a lead again: a second time there is nothing to give.
        await library.AllOf("admin", "Verwaisten Plan „Lesestart“ übergeben", "anna");
        Assert.Equal(Part.Owner, (await Plan(library)).PartOf("ben"));
    }

    [Fact]
    public async Task Where_nobody_else_works_on_it_a_code_brings_a_new_lead()
    {
        await using var library = new Installation("admin");
        await library.AllOf("anna", "Neuer Plan", "Lesestart", "Kinder hören wenig Geschichten", "Abbrechen");
        library.Time.Now += Long;
        await library.Say("admin", "Verwaisten Plan Lesestart übergeben");
        var code = Installation.Code(await library.Say("admin", "Code"));
        await library.Say("nora", code);
        var plan = await Plan(library, "nora");
        Assert.Equal((Part.Owner, Part.Owner), (plan.PartOf("nora"), plan.PartOf("anna")));
        Assert.Contains("gilt nur einmal", await library.Say("xaver", code), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ben_leads_by_a_code_although_he_is_in_the_plan_already()
    {
        await using var library = await Planned();
        library.Time.Now += Long;
        await library.Say("admin", "Verwaisten Plan Lesestart übergeben");
        await library.Say("ben", Installation.Code(await library.Say("admin", "Code")));
        Assert.Equal(Part.Owner, (await Plan(library)).PartOf("ben"));
    }

    [Fact]
    public void At_the_edit_itself_only_an_administrator_hands_on_and_only_what_is_orphaned()
    {
        var plan = Sample.Plan();
        foreach (var standing in Enum.GetValues<Standing>())
        {
            foreach (var edit in (Edit[])[new Edit.PartChanged("member", Part.Owner), new Edit.PartChanged("owner", Part.Member)])
            {
                Assert.Equal(standing == Standing.Owner, plan.Allows(edit, Sample.PersonOf(standing), standing));
            }
        }

        Assert.True(plan.Allows(new Edit.PartChanged("member", Part.Owner), "administrator", Standing.Administrator, orphaned: true));
        Assert.False(plan.Allows(new Edit.Renamed("x"), "administrator", Standing.Administrator, orphaned: true));
        Assert.False(plan.Allows(new Edit.Left("owner"), "administrator", Standing.Administrator, orphaned: true));
        Assert.False(plan.Allows(new Edit.PartChanged("member", Part.Partner), "administrator", Standing.Administrator, orphaned: true));
    }

    private static async Task<Installation> Planned()
    {
        var library = new Installation("admin");
        await library.AllOf("anna", "Neuer Plan", "Lesestart", "Kinder hören wenig Geschichten", "Abbrechen");
        await library.Say("ben", Installation.Code(await library.Say("anna", "Lade Ben als Mitglied ein")));
        return library;
    }

    private static async Task<Plan> Plan(Installation library, string person = "ben") =>
        (await library.Store.Recall(new PartnerBot.Turns.Recalling(new("x", "x"), [], person) { Portfolio = true })).Portfolio!.Single().Read();
}
