using PartnerBot.Planning;
using PartnerBot.Planning.Sharing;
using PartnerBot.Tests.Conversations;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Sharing;

/// <summary>The row of the matrix that gives administrators a plan's history in outline: who, when and what kind, never what it says.</summary>
public sealed class TraceTests
{
    [Theory]
    [InlineData("Verlauf von „Lesestart“ im Umriss")]
    [InlineData("Zeige den Verlauf von Lesestart im Umriss")]
    public async Task An_administrator_sees_who_worked_on_what_kind_of_thing_and_none_of_its_words(string words)
    {
        await using var library = await Planned();
        var seen = await library.Say("adele", words);
        Assert.Contains("Verlauf von „Lesestart“ im Umriss", seen, StringComparison.Ordinal);
        Assert.Contains(Words.Raw(Language.German, "form.need"), seen, StringComparison.Ordinal);
        Assert.DoesNotContain("Geschichten", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("Sonnenblume", seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task For_others_the_words_say_nothing_of_a_plan_that_is_not_theirs()
    {
        await using var library = await Planned();
        foreach (var person in (string[])["xaver", "anna"])
        {
            var said = await library.Say(person, "Verlauf von „Lesestart“ im Umriss");
            Assert.DoesNotContain("Umriss", said.Replace("Verlauf von „Lesestart“ im Umriss", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.DoesNotContain("Änderungen: ", said, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_button_of_the_outlines_does_the_same_and_to_nobody_else()
    {
        var plans = new PlanBox();
        plans.Put(Sample.Plan());
        var admin = new Chat(person: "adele") { Plans = plans, IsAdministrator = true };
        var button = admin.Say("Übersicht aller Pläne").Sheet.Parts[0].Rows[0].Buttons[0];
        Assert.Equal("traces|0|plan-1", button.Entry);
        foreach (var handle in admin.Handles.ToList())
        {
            Assert.Contains("traces.title", admin.PressHandle(handle, []).Keys);
            Assert.DoesNotContain(Sample.Secret, admin.Readable, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_unknown_name_is_said_and_in_a_group_nothing_is_shown()
    {
        var plans = new PlanBox();
        plans.Put(Sample.Plan());
        Assert.Contains("traces.unknown", new Chat(person: "adele") { Plans = plans, IsAdministrator = true }.Say("Verlauf von „Nirgends“ im Umriss").Keys);
        Assert.DoesNotContain("traces.title", new Chat(person: "adele") { Plans = plans, IsAdministrator = true, InGroup = true }.Say("Verlauf von „Lesestart“ im Umriss").Keys);
        Assert.Contains("traces.title", new Chat(Language.English, "adele") { Plans = plans, IsAdministrator = true }.Say("Show the history of Lesestart in outline").Keys);
    }

    [Fact]
    public void Of_one_day_everybody_is_named_once_with_the_kinds_of_what_they_did()
    {
        var plan = Sample.Plan();
        PastEdit[] past =
        [
            new(2, Chat.Now, "owner", new Edit.EntryAdded("need", "need")),
            new(3, Chat.Now.AddHours(1), "owner", new Edit.EntryRemoved("partner-9")),
            new(4, Chat.Now.AddHours(2), "member", new Edit.Answered("task-4", "state", new Value.Chosen(["done"]))),
            new(5, Chat.Now.AddDays(1), "owner", new Edit.Left("member")),
        ];
        Assert.Equal(
            ["2026-11-22 Anna 1 people", "2026-11-21 Anna 2 need+partner", "2026-11-21 Ben 1 task"],
            Trace.Of(plan, past, at => DateOnly.FromDateTime(at.UtcDateTime)).Select(trace => $"{trace.Day:yyyy-MM-dd} {trace.Name} {trace.Count} {string.Join('+', trace.Kinds)}"));
    }

    private static async Task<Installation> Planned()
    {
        var library = new Installation("adele");
        await library.AllOf("anna", "Neuer Plan", "Lesestart", "Kinder hören wenig Geschichten", "Abbrechen", "Kita Sonnenblume ist ein Partner");
        return library;
    }
}
