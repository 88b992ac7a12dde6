using Browser.Tests.Running;
using Xunit.Abstractions;

namespace Browser.Tests.Journey;

public sealed class WeekOfRemindersTests(ITestOutputHelper output)
{
    private const string Monday = "2027-03-01T10:00:00+01:00";

    /// <summary>A day of the bot's passes in 12 seconds.</summary>
    private const string Speed = "7200";

    [Fact]
    public async Task A_week_of_reminders_arrives_one_is_done_one_put_off_one_handed_over()
    {
        if (Chromium.Missing is { } why)
        {
            output.WriteLine(why);
            return;
        }

        using var data = new Folder();
        await using (var before = await Bot.StartAsync(data.Path, "--Clock:Start", Monday))
        {
            await using var first = await Chromium.OpenAsync("de-DE");
            var planner = new Planner(first.Context.Pages[0]);
            await planner.Arrive(before.Address);
            await planner.Answer(("Neuen Plan anlegen", "Wie soll das Vorhaben heißen?"), ("Lesefest mit der Kita", "Was fehlt den Menschen im Ort"));
            await PutDown(planner, "Flyer drucken", "02.03.2027");
            await PutDown(planner, "Raum buchen", "03.03.2027");
            await PutDown(planner, "Kuchen bestellen", "05.03.2027");
            // What was only typed is not kept yet: the bot itself must have named the last day before it is killed.
            await planner.Say("Aufgaben zeigen");
            await planner.Sees("5. März 2027");
            before.Kill();
        }

        await using var bot = await Bot.StartAsync(data.Path, "--Clock:Start", Monday, "--Clock:Speed", Speed);
        await using var chromium = await Chromium.OpenAsync("de-DE");
        var anna = new Planner(chromium.Context.Pages[0]);
        await anna.Open(bot.Address);
        await anna.Sees("„Flyer drucken“ ist heute fällig");
        await anna.PressOnCard("Erledigt");
        await anna.Sees("Erledigt: „Flyer drucken“.");
        await anna.Sees("„Raum buchen“ ist heute fällig");
        await anna.Write("Übergeben an", "Frau Sommer");
        await anna.PressOnCard("Übergeben");
        await anna.Sees("„Raum buchen“ liegt jetzt bei Frau Sommer.");
        await anna.Sees("„Kuchen bestellen“ ist heute fällig");
        await anna.Date(new DateOnly(2027, 3, 10));
        await anna.PressOnCard("Verschieben");
        await anna.Sees("an „Kuchen bestellen“ erinnere ich Sie wieder am Mittwoch, 10. März 2027");
        // Five days of the bot's are a minute of ours.
        await anna.Sees("„Kuchen bestellen“ war am Freitag, 5. März 2027 fällig", away: TimeSpan.FromMinutes(1));
        await anna.Picture("reminders-week");
        Assert.Empty(anna.Troubles);
        Assert.DoesNotContain("fail:", bot.Log, StringComparison.Ordinal);
    }

    private static async Task PutDown(Planner planner, string title, string due)
    {
        await planner.Answer(("Aufgabe hinzufügen", "Was ist zu tun?"), (title, "Wer kümmert sich darum?"), ("ich", "Bis wann?"));
        await planner.Say(due);
        await planner.Sees(title);
    }
}
