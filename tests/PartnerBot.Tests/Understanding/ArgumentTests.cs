using PartnerBot.Texts;
using PartnerBot.Understanding;

namespace PartnerBot.Tests.Understanding;

public class ArgumentTests
{
    private static readonly Surroundings Known = new()
    {
        Fields = [new NamedThing("audience", "Zielgruppe", ["audience", "target group"]), new NamedThing("budget", "Budget")],
        Tasks = [new NamedThing("t1", "Flyer drucken", ["flyer"]), new NamedThing("t2", "Raum buchen", ["book the room"])],
        Plans = [new NamedThing("p1", "Leseclub"), new NamedThing("p2", "Hilfe im Alltag")],
        People = [new NamedThing("u1", "Clara Sommer", ["Clara"])],
        Roles = [new NamedThing("lead", "Federführung", ["lead"])],
    };

    [Theory]
    [InlineData("erinner mich am Montag um 9 an den Anruf beim Museum", Intent.RemindMe, "Anruf beim Museum", "am Montag um 9")]
    [InlineData("Erinnere mich heute Nachmittag an die E-Mail an das Jugendamt", Intent.RemindMe, "E-Mail an das Jugendamt", "heute Nachmittag")]
    [InlineData("remind me to send the flyer on Friday", Intent.RemindMe, "send the flyer", "on Friday")]
    [InlineData("remind us two weeks before the budget hearing", Intent.RemindMe, null, "two weeks before the budget hearing")]
    [InlineData("Erinnere uns zwei Wochen vor der Anhörung", Intent.RemindMe, null, "zwei Wochen vor der Anhörung")]
    [InlineData("set a goal: 40 kids by summer", Intent.SetGoal, "40 kids by summer", null)]
    [InlineData("Ergänze das Ziel, 50 Seniorinnen zu erreichen", Intent.SetGoal, "50 Seniorinnen zu erreichen", null)]
    [InlineData("rename the plan to Leseclub", Intent.RenamePlan, "Leseclub", null)]
    [InlineData("Benenne den Plan in „Lesen am Fluss“ um", Intent.RenamePlan, "Lesen am Fluss", null)]
    [InlineData("add the VHS as a partner", Intent.AddPartner, "VHS", null)]
    [InlineData("Nimm das Stadtmuseum als Partner auf", Intent.AddPartner, "Stadtmuseum", null)]
    [InlineData("Füge die Aufgabe Plakate aufhängen hinzu", Intent.AddTask, "Plakate aufhängen", null)]
    [InlineData("Hallo, könnten Sie bitte eine neue Aufgabe \"Stühle stellen\" anlegen?", Intent.AddTask, "Stühle stellen", null)]
    [InlineData("New task: write to the parents", Intent.AddTask, "write to the parents", null)]
    [InlineData("auf nächste Woche verschieben", Intent.Snooze, null, "nächste Woche")]
    [InlineData("öffne Sprachcafé", Intent.OpenPlan, "Sprachcafé", null)]
    [InlineData("Ich möchte einen Plan für den Leseclub Nord starten", Intent.StartPlan, "Leseclub Nord", null)]
    [InlineData("Neue Partnerschaft", Intent.StartPlan, null, null)]
    [InlineData("start a new partnership", Intent.StartPlan, null, null)]
    [InlineData("Neue Kooperation planen", Intent.StartPlan, null, null)]
    [InlineData("Partnerschaft mit der VHS starten", Intent.StartPlan, "Partnerschaft mit der VHS", null)]
    public void Title_and_time_are_cut_out(string text, Intent intent, string? title, string? when)
    {
        var read = Corpus.Reader.Read(text, Language.German);

        Assert.Equal(intent, read?.Intent);
        Assert.Equal(title, read!.Arguments.Title?.Text);
        Assert.Equal(when, read.Arguments.When?.Text);
    }

    [Theory]
    [InlineData("mark the flyer as done", Intent.MarkDone, "t1")]
    [InlineData("Raum buchen ist erledigt", Intent.MarkDone, "t2")]
    [InlineData("Bitte öffne Hilfe im Alltag", Intent.OpenPlan, "p2")]
    [InlineData("Lösche die Aufgabe Flyer drucken", Intent.RemoveItem, "t1")]
    public void A_known_thing_is_found_by_name(string text, Intent intent, string id)
    {
        var read = Corpus.Reader.Read(text, Language.German, Known);

        Assert.Equal(intent, read?.Intent);
        Assert.Equal(id, read!.Arguments.Title?.Id);
    }

    [Theory]
    [InlineData("Zielgruppe ändern", "audience", null)]
    [InlineData("change the audience", "audience", null)]
    [InlineData("Zielgruppe auf Jugendliche ändern", "audience", "Jugendliche")]
    [InlineData("Ändere das Budget auf 2.500 Euro", "budget", "2.500 Euro")]
    [InlineData("update the budget to 2500", "budget", "2500")]
    public void The_field_to_correct_and_its_value_are_read(string text, string field, string? value)
    {
        var read = Corpus.Reader.Read(text, Language.German, Known);

        Assert.Equal(Intent.ChangeField, read?.Intent);
        Assert.Equal(field, read!.Arguments.Field?.Id);
        Assert.Equal(value, read.Arguments.Title?.Text);
    }

    [Theory]
    [InlineData("Frau Kaya übernimmt die Koordination", "Frau Kaya", "Koordination", null)]
    [InlineData("Ben kümmert sich um die Finanzen", "Ben", "Finanzen", null)]
    [InlineData("Clara hat die Federführung", "Clara", "Federführung", null)]
    [InlineData("Make Anna the coordinator", "Anna", "coordinator", null)]
    [InlineData("Ich übernehme die Koordination", "Ich", "Koordination", null)]
    [InlineData("Den Flyer übernimmt Ben", "Ben", null, "Flyer")]
    [InlineData("assign the flyer to Anna", "Anna", null, "flyer")]
    public void Person_and_role_or_task_are_read(string text, string person, string? role, string? task)
    {
        var read = Corpus.Reader.Read(text, Language.German, Known);

        Assert.Equal(Intent.AssignRole, read?.Intent);
        Assert.Equal(person, read!.Arguments.Person?.Text);
        Assert.Equal(role, read.Arguments.Role?.Text);
        Assert.Equal(task, read.Arguments.Title?.Text);
    }

    [Theory]
    [InlineData("Frau Berg verlässt uns zum 1. Mai, Herr Wolf übernimmt", "Frau Berg", "Herr Wolf")]
    [InlineData("Übergib meine Aufgaben an Frau Lux", "meine", "Frau Lux")]
    [InlineData("Übergib alle Aufgaben von Frau Berg an Herrn Wolf", "Frau Berg", "Herrn Wolf")]
    [InlineData("Ab Mai übernimmt Frau Linde alles statt Herrn Kranz", "Herrn Kranz", "Frau Linde")]
    [InlineData("Frau Berg ist jetzt weg, ihre Nachfolgerin ist Frau Lux", "Frau Berg", "Frau Lux")]
    [InlineData("Mr. Berg has left, his successor is Ms. Lux", "Mr. Berg", "Ms. Lux")]
    [InlineData("Nachfolgerin von Frau Berg ist Frau Lux", "Frau Berg", "Frau Lux")]
    [InlineData("hand my tasks over to Ms. Lux", "my", "Ms. Lux")]
    [InlineData("Ms. Berg is leaving us in May, Mr. Wolf takes over", "Ms. Berg", "Mr. Wolf")]
    public void A_handover_says_who_leaves_and_who_takes_over(string text, string leaving, string following)
    {
        var read = Corpus.Reader.Read(text, Language.German, Known);

        Assert.Equal(Intent.HandOver, read?.Intent);
        Assert.Equal((leaving, following), (read!.Arguments.Person?.Text, read.Arguments.Title?.Text));
    }

    [Theory]
    [InlineData("who still has to sign?", PlanQuestion.Signature)]
    [InlineData("Was ist vor der Anhörung fällig?", PlanQuestion.Due)]
    [InlineData("wer macht was?", PlanQuestion.Roles)]
    [InlineData("Was fehlt noch?", PlanQuestion.Missing)]
    [InlineData("how far are we?", PlanQuestion.Progress)]
    public void The_kind_of_question_about_the_plan_is_read(string text, PlanQuestion question) =>
        Assert.Equal(question, Corpus.Reader.Read(text, Language.German)?.Arguments.Question);

    [Fact]
    public void A_slot_says_where_it_stands()
    {
        const string Text = "Neue Aufgabe: Flyer drucken";
        var title = Corpus.Reader.Read(Text, Language.German)!.Arguments.Title!;

        Assert.Equal("Flyer drucken", Text[title.Start..(title.End + 1)]);
    }
}
