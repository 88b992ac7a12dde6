using PartnerBot.Conversations.Knowing.Curating;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Reminding;
using PartnerBot.Turns;

namespace PartnerBot.Tests.Reminders;

/// <summary>A colleague's answer comes to whoever asked, without being fetched.</summary>
public sealed class AnswerTests
{
    private const string Question = "Welche Farbe hat der Kopierer im zweiten Stock?";
    private static readonly Staff Team = new([new Colleague("okafor", "Chidi Okafor")], new HashSet<string>());

    [Fact]
    public async Task An_answer_is_told_to_whoever_asked_at_once_and_once()
    {
        await using var house = new House(staff: Team);
        await HandOn(house);
        await Answer(house, "Er ist *grau*.\nUnd laut.");
        await house.Ring();
        var told = Assert.Single(await house.Reminders("anna"));
        Assert.Contains(Question, told);
        Assert.Contains("Er ist *grau*.", told);
        Assert.Contains("Chidi Okafor", told);
        Assert.DoesNotContain("erledigt", told);
        await house.Restart(TimeSpan.FromHours(2));
        await house.Tell("anna", "Hilfe");
        await house.Until(new DateTime(2027, 3, 4, 12, 0, 0));
        Assert.Single(await house.Reminders("anna"));
        Assert.Empty(await house.Reminders("okafor"));
    }

    [Fact]
    public async Task Who_wants_no_reminders_still_hears_an_answer_but_not_at_night()
    {
        await using var house = new House(staff: Team);
        await HandOn(house);
        await house.Tell("anna", "Keine Erinnerungen mehr", "Ruhezeit von 22 bis 7 Uhr");
        var settings = PersonSettings.Of(await house.Store.Record(new RecordKey(PersonSettings.Kind, "anna")));
        Assert.True(settings.Off);
        Assert.Equal(new TimeOnly(22, 0), settings.QuietFrom);
        await house.Until(new DateTime(2027, 3, 1, 23, 0, 0));
        await Answer(house, "Er ist grau.");
        await house.Ring();
        Assert.Empty(await house.Reminders("anna"));
        await house.Until(new DateTime(2027, 3, 2, 7, 30, 0));
        Assert.Single(await house.Reminders("anna"));
    }

    [Fact]
    public async Task A_second_answer_to_the_same_question_is_told_as_well()
    {
        await using var house = new House(staff: Team);
        await HandOn(house);
        await Answer(house, "Er ist grau.");
        await house.Ring();
        await HandOn(house);
        await Answer(house, "Er ist jetzt blau.");
        await house.Ring();
        Assert.Equal(2, (await house.Reminders("anna")).Count);
        Assert.All(await house.Ledger("anna"), line => Assert.Equal((Cause.Answered, NoticeState.Sent), (line.Notice.Cause, line.State)));
    }

    [Fact]
    public async Task Whoever_answers_their_own_question_is_told_nothing()
    {
        await using var house = new House(staff: Team);
        await house.Tell("okafor", "Frage weitergeben", Question, "Okafor", "Offene Fragen", "Er ist grau.");
        await house.Ring();
        Assert.Empty(await house.Reminders("okafor"));
    }

    private static Task HandOn(House house) => house.Tell("anna", "Frage weitergeben", Question, "Okafor");

    private static Task Answer(House house, string text) => house.Tell("okafor", "Offene Fragen", text);
}
