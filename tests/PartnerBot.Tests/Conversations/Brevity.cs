using PartnerBot.Conversations;
using PartnerBot.Planning;
using PartnerBot.Texts;
using PartnerBot.Turns;

namespace PartnerBot.Tests.Conversations;

/// <summary>What a busy person should not have to read twice, and short answers that mean what they say.</summary>
public sealed class Brevity
{
    private static readonly string[] ToTheHorizon = ["neuer plan", "Lesen", "Bedarf", "Belege", "Familien", "Personal", "Räume"];
    private static readonly string[] ToAnotherPartner =
        [.. ToTheHorizon, "Probelauf", "überspringen", "Kita Sonnenblume", "Kita", "Partner", "Frau Kaya", "Räume", "Ein Ort in Laufweite"];

    [Fact]
    public void Options_that_stand_on_buttons_are_not_said_beside_them_but_stand_in_the_summary()
    {
        var question = new Chat().Say(ToTheHorizon).Messages[^1];
        var options = question.SuggestedActions!.Actions.Select(action => action.Title).SkipLast(2).ToList();
        Assert.Equal(3, options.Count);
        var list = Words.Say(Language.German, "ask.one", ("options", string.Join(", ", options)));
        Assert.DoesNotContain(list, question.Text!, StringComparison.Ordinal);
        Assert.EndsWith(list, question.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_without_buttons_are_said() =>
        Assert.Contains(Words.Raw(Language.German, "option.audience.families"), new Chat().Say("neuer plan", "Lesen", "Bedarf", "Belege").Messages[^1].Text!, StringComparison.Ordinal);

    [Fact]
    public void That_nothing_is_lost_by_skipping_is_said_once()
    {
        var chat = new Chat().Say("neuer plan", "Lesen", "überspringen");
        Assert.Contains("skip.done", chat.Keys);
        Assert.Contains("skip.again", chat.Say("überspringen").Keys);
        Assert.DoesNotContain("skip.done", chat.Keys);
    }

    [Theory]
    [InlineData("Weiter")]
    [InlineData("Nein")]
    [InlineData("Überspringen")]
    public void Going_on_from_another_partner_opens_the_next_step_and_says_so(string words)
    {
        var chat = new Chat().Say(ToAnotherPartner);
        Assert.Equal("Another", chat.Asked);
        chat.Say(words);
        Assert.Equal(["another.enough", "step.roles.open", "card.role", "ask.role.role"], chat.Keys);
    }

    [Theory]
    [InlineData("Nein")]
    [InlineData("niemand")]
    [InlineData("nope")]
    [InlineData("noch nicht.")]
    public void No_is_nobodys_name(string no)
    {
        var chat = new Chat().Say(ToAnotherPartner[..^3]).Say(no);
        Assert.IsType<Value.Skipped>(chat.Plan.Entry("partner-2")!["contact"]);
        Assert.Contains("skip.again", chat.Keys);
    }

    [Fact]
    public void No_is_no_kind_of_organisation_and_no_organisation()
    {
        var chat = new Chat().Say(ToAnotherPartner[..^5]).Say("nein");
        Assert.IsType<Value.Skipped>(chat.Plan.Entry("partner-2")!["kind"]);
        Assert.Equal("role.role", new Chat().Say(ToAnotherPartner[..^6]).Say("nein").Asked);
    }

    [Fact]
    public void Whoever_asks_for_the_readiness_check_is_in_it_and_finds_it_again_when_it_is_done()
    {
        var chat = new Chat().Say("neuer plan", "Lesen", "Startklar-Check machen");
        Assert.Equal("readiness.backing", chat.Asked);
        chat.Say("ja", "3", "Frau Lindner", "Herr Brandt", "zum Teil", "ja", "ja", "Startklar-Check machen");
        Assert.Equal(["step.goes-on.further", "step.readiness.done", "card.readiness", "ask.what-next"], chat.Keys);
    }

    [Fact]
    public void A_task_that_begins_like_a_yes_is_still_a_task()
    {
        var chat = new Chat(Language.English).Say("new plan", "Reading", "Plan tasks", "no", "Agree on the press text");
        Assert.Equal("task.owner", chat.Asked);
        Assert.Equal("Agree on the press text", chat.Text("task-1", "title"));
    }

    [Fact]
    public void A_step_that_was_declined_is_left_and_can_still_be_taken()
    {
        var chat = new Chat().Say("neuer plan", "Lesen", "Aufgaben planen", "nein", "nein");
        Assert.Contains("step.left", chat.Keys);
        Assert.Contains("first.task", chat.Say("Aufgaben planen").Keys);
    }

    [Fact]
    public void Help_is_an_overview_and_the_long_list_comes_on_demand()
    {
        var chat = new Chat { Desk = TurnRegistration.OpenDesk(null) }.Say("Hilfe");
        Assert.Equal(["help.idle", "ask.what-next"], chat.Keys);
        Assert.Contains(chat.Messages[^1].SuggestedActions!.Actions, action => action.Title == Words.Raw(Language.German, "offer.help-all"));
        chat.Say(Words.Raw(Language.German, "offer.help-all"));
        Assert.Equal(["help.all", "ask.what-next"], chat.Keys);
        Assert.Contains(Words.Raw(Language.German, "intent.rename-plan"), chat.Messages[^1].Text!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("asdfgh")]
    [InlineData("13/45/2027")]
    public void What_resembles_nothing_gets_the_first_doors(string words) =>
        Assert.Equal(["unknown", "ask.what-next"], new Chat { Desk = TurnRegistration.OpenDesk(null) }.Say(words).Keys);

    [Fact]
    public void A_break_in_a_step_on_demand_names_the_way_back_into_it()
    {
        var chat = new Chat().Say("neuer plan", "Lesen", "Wirkungskette aufschreiben", "6 Stunden", "abbrechen");
        Assert.Contains("cancel.kept-further", chat.Keys);
        Assert.Equal("logic.activities", chat.Say("Wirkungskette aufschreiben").Asked);
    }

    [Theory]
    [InlineData("Frau Kaya geht zum 31.3.")]
    [InlineData("Kaya is leaving on March 31")]
    public void Who_leaves_can_be_said_without_a_successor(string words)
    {
        var chat = new Chat().Say(ToAnotherPartner).Say("nein", "Koordination", "Frau Kaya", "abbrechen").Say(words);
        Assert.Equal(["leaving.holds", "leaving.successor"], chat.Keys);
    }

    [Fact]
    public void A_step_with_nothing_but_skipped_answers_counts_as_not_begun() =>
        Assert.Equal(4, System.Text.RegularExpressions.Regex.Count(
            new Chat().Say("neuer plan", "Lesen", "überspringen", "plan zeigen").Card.FallbackText!, Words.Raw(Language.German, "plan.step-open")));
}
