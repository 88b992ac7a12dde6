using PartnerBot.Conversations;
using PartnerBot.Planning;
using PartnerBot.Planning.Goals;

namespace PartnerBot.Tests.Conversations;

public sealed class RolesAndGoals
{
    private static Chat WithGoal => new Chat().Say("neuer plan", "Lesen", "Ziel setzen");

    [Fact]
    public void The_coach_names_what_a_goal_lacks_and_its_draft_is_taken_in_one_tap()
    {
        var chat = WithGoal.Say("Wir wollen mehr Familien erreichen", "neue Ausweise", "12", "40", "31.07.2027", "Reichweite", "Sprachförderung");
        Assert.Contains("coach.note", chat.Keys);
        Assert.Contains("coach.offer", chat.Keys);
        var goal = chat.Plan.Of("goal").Single().Id;
        chat.Say("Vorschlag übernehmen");
        Assert.NotNull(Numbers.First(chat.Text(goal, "statement")));
        chat.Say("Rückgängig");
        Assert.Equal("Wir wollen mehr Familien erreichen", chat.Text(goal, "statement"));
    }

    [Fact]
    public void A_measured_value_goes_to_the_only_goal_and_is_shown_against_its_target()
    {
        var chat = WithGoal.Say("40 Familien nutzen die Bibliothek", "neue Ausweise", "12", "40", "31.07.2027", "überspringen", "überspringen", "Abbrechen", "Messwert eintragen: 26 neue Ausweise");
        Assert.Contains("measure.share", chat.Keys);
        Assert.Equal(0.5m, Measures.Progress(chat.Plan.Of("goal").Single()));
        Assert.Contains("measure.share", chat.Say("Fortschritt zeigen").Keys);
    }

    [Fact]
    public void Who_leaves_is_replaced_everywhere_in_one_step_and_one_undo_takes_it_back()
    {
        var chat = new Chat().Say("neuer plan", "Lesen", "Partner hinzufügen", "Kita Sonnenblume", "Kita", "Kooperationspartner", "Frau Kaya", "überspringen", "Bücherkisten");
        chat.Say("Abbrechen", "Frau Kaya geht zum 31.3., wer übernimmt?");
        Assert.IsType<Place.NamingSuccessor>(chat.State.Place);
        chat.Say("Frau Demir");
        Assert.Contains("leaving.moved-on", chat.Keys);
        var partner = chat.Plan.Of("partner").Single().Id;
        Assert.Equal("Frau Demir", chat.Text(partner, "contact"));
        Assert.Equal("Frau Kaya", chat.Say("Rückgängig").Text(partner, "contact"));
    }

    [Fact]
    public void Roles_are_checked_on_demand()
    {
        var chat = new Chat().Say("neuer plan", "Lesen", "Partner hinzufügen", "Kita Sonnenblume", "Kita", "Kooperationspartner", "Frau Kaya", "überspringen", "Bücherkisten", "Rollen prüfen");
        Assert.Contains("lint.found", chat.Keys);
    }

    [Fact]
    public void The_readiness_check_says_what_is_missing_at_home()
    {
        var chat = new Chat().Say("neuer plan", "Lesen", "Startklar-Check machen", "nein", "1", "Frau Lindner", "überspringen", "zum Teil", "ja", "ja");
        var notes = chat.Replies.OfType<PartnerBot.Conversations.Replies.Reply.Tell>().Where(tell => tell.Line.Key == "coach.note")
            .Select(tell => ((PartnerBot.Texts.Line)tell.Line.Slots[0].Value).Key);
        Assert.Equal(["readiness.backing.no", "readiness.budget.partly", "readiness.hours", "readiness.deputy"], notes);
        Assert.Contains("step.readiness.done", chat.Keys);
    }

    [Fact]
    public void Who_says_I_is_asked_for_a_name_and_never_stands_in_the_plan_as_I()
    {
        var chat = new Chat(person: "g-0123").Say("neuer plan", "Lesen", "Abbrechen", "ich mach die Koordination");
        Assert.Equal("role.person", chat.Asked);
        Assert.Contains("answer.your-name", chat.Say("ich").Keys);
        Assert.Equal("Anna Lindner", chat.Say("Anna Lindner").Plan.Of("role").Single().Said("person"));
    }

    [Fact]
    public void A_distance_from_a_date_of_the_plan_is_an_answer_even_where_it_could_be_half_a_command()
    {
        var chat = new Chat().Say("neuer plan", "Lesen", "Abbrechen", "Aufgaben planen", "ja", "Auftakt", "15.3.2027", "nein", "Einladung schreiben", "Herr Brandt", "zwei Wochen vor dem Auftakt");
        Assert.Equal(new Value.Relative("kick-off", -2, Span.Weeks), chat.Plan.Of("task").Single()["due"]);
    }
}
