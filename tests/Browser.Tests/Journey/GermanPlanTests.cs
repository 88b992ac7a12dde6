using System.Globalization;
using Browser.Tests.Running;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Browser.Tests.Journey;

public sealed class GermanPlanTests(ITestOutputHelper output)
{
    private const string Need = "Viele Kinder kommen ohne Vorleseerfahrung in die Schule";
    private const string Goal = "40 Familien nutzen die Bibliothek bis zum Sommer regelmäßig";
    private const string Complete = "sind alle vier Schritte durchgesprochen";

    private static readonly DateOnly InASummer = new(TimeProvider.System.GetUtcNow().Year + 1, 7, 31);

    [Fact]
    public async Task A_plan_is_finished_by_cards_and_by_typing_although_the_bot_was_killed_in_the_middle()
    {
        if (Chromium.Missing is { } why)
        {
            output.WriteLine(why);
            return;
        }

        using var data = new Folder();
        await using var before = await Bot.StartAsync(data.Path);
        await using var chromium = await Chromium.OpenAsync("de-DE");
        var anna = new Planner(chromium.Context.Pages[0]);

        await anna.Arrive(before.Address);
        await anna.Picture("1-greeting");
        await FrameTheNeed(anna);
        await FindAPartner(anna);
        await using var after = await KillAndRestart(anna, before, data);
        await DefineRoles(anna);
        await SetAGoal(anna);
        await TheWholePlanStandsThere(anna);

        await anna.Reload();
        foreach (var part in new[] { "Guten Tag!", Need, "Kita Sonnenblume", Complete, "Wie geht es weiter?" })
        {
            await anna.Sees(part);
        }

        await anna.Picture("9-after-reload");
        Assert.Empty(anna.Troubles);
        Assert.DoesNotContain("fail:", before.Log + after.Log, StringComparison.Ordinal);
    }

    private static async Task FrameTheNeed(Planner anna)
    {
        await anna.Press("Neue Kooperation planen", "Wie soll das Vorhaben heißen?");
        await anna.Answer(("Lesestart mit der Kita Sonnenblume", "1/7 · Was fehlt den Menschen im Ort"));
        await anna.Write("Bedarf oder Anlass", Need);
        await anna.Write("Woran wir das erkennen", "Die Grundschule sagt es");
        await anna.Tick("Familien");
        await anna.Tick("Kinder bis 6 Jahre");
        await anna.Tick("Zugang zur Zielgruppe");
        await anna.Tick("Räume");
        await anna.Choose("Dauer", "Probelauf");
        await anna.Date(InASummer);
        await anna.Picture("2-need-card");
        await anna.Keep("1/6 · Welche Organisation kommt in Frage?");
        await anna.Sees("„Bedarf“ ist gespeichert.");
    }

    private static async Task FindAPartner(Planner anna) => await anna.Answer(
        ("Kita Sonnenblume", "2/6 · Was für eine Einrichtung ist das?"),
        ("Kita und Kindertagespflege", "3/6 · Soll sie mitgestalten"),
        ("Kooperationspartner", "4/6 · Wer ist dort die Ansprechperson?"),
        ("Frau Kaya", "5/6 · Was kann dieser Partner einbringen?"),
        ("Zugang zur Zielgruppe", "6/6 · Und was hat der Partner davon?"),
        ("Ein Ausflugsziel in Laufnähe", "Soll noch ein Partner dazu?"));

    // She goes on typing while nobody is there; it arrives once, and the answer follows.
    private static async Task<Bot> KillAndRestart(Planner anna, Bot bot, Folder data)
    {
        bot.Kill();
        await anna.IsTold("Die Verbindung ist unterbrochen und wird wiederhergestellt.");
        await anna.Picture("3-interrupted");
        await anna.Say("Nein, weiter");
        var again = await Bot.StartAsync(data.Path, "--urls", bot.Address.ToString());
        Assert.Equal(bot.Address, again.Address);
        await anna.InsistsUntilAsked("1/5 · Welche Rolle möchten Sie besetzen?");
        await Assertions.Expect(anna.Messages.GetByText("Nein, weiter", new() { Exact = true })).ToHaveCountAsync(1);
        await Assertions.Expect(anna.Notices).ToBeEmptyAsync(new() { Timeout = 20_000 });
        await anna.Picture("4-after-restart");
        return again;
    }

    private static async Task DefineRoles(Planner anna)
    {
        await anna.Choose("Rolle", "Koordination");
        await anna.Write("Person", "Frau Kaya");
        await anna.Write("Von welcher Seite", "Kita Sonnenblume");
        await anna.Write("Vertretung", "Herr Brandt");
        await anna.Write("Stunden im Monat", "6");
        await anna.Keep("Soll noch eine Rolle besetzt werden?");
        await anna.Press("Nein, weiter", "1/4 · Was entscheiden Sie nur gemeinsam?");
        await anna.Answer(
            ("Alles mit Geld", "2/4 · Wie gehen Sie vor"),
            ("Die Leitungen sprechen", "3/4 · Wer spricht mit der Presse?"),
            ("Bibliotheksleitung", "4/4 · Wer darf unterschreiben?"),
            ("Bürgermeisterin", "1/7 · Was wollen Sie gemeinsam erreichen?"));
    }

    // Begun by typing, ended by a card that she asks for and that knows what was typed.
    private static async Task SetAGoal(Planner anna)
    {
        await anna.Answer((Goal, "2/7 · Woran messen Sie das?"), ("neue Ausweise", "3/7 · Wo stehen Sie heute?"), ("karte", "3/7 · Wo stehen Sie heute?"));
        await anna.Holds("Ziel", Goal);
        await anna.Write("Ausgangswert", "12");
        await anna.Write("Zielwert", "40");
        await anna.Date(InASummer);
        await anna.Write("Nutzen für die Bibliothek", "Neue Familien");
        await anna.Write("Nutzen für den Partner", "Sprachförderung");
        await anna.Picture("5-goal-card");
        await anna.Keep("Möchten Sie noch ein Ziel festhalten?");
        await anna.Press("Nein, weiter", "Wie geht es weiter?");
        await anna.Sees(Complete);
    }

    private static async Task TheWholePlanStandsThere(Planner anna)
    {
        await anna.Answer(("Plan zeigen", "Was möchten Sie tun?"));
        var plan = anna.Messages.Filter(new() { HasText = "Gemeinsame Ziele setzen" }).Last;
        string[] kept =
        [
            Need, "Die Grundschule sagt es", "Probelauf", "Kita Sonnenblume", "Ein Ausflugsziel in Laufnähe", "Frau Kaya", "Herr Brandt", "Alles mit Geld",
            "Bürgermeisterin", Goal, "neue Ausweise", "Sprachförderung", InASummer.ToString("d. MMMM yyyy", CultureInfo.GetCultureInfo("de-DE")),
        ];
        foreach (var part in kept)
        {
            await Assertions.Expect(plan).ToContainTextAsync(part);
        }

        await Assertions.Expect(plan).Not.ToContainTextAsync("Noch offen");
        await anna.Picture("6-plan");
        await anna.PictureOnAPhone("7-plan-phone");
        await anna.PictureInTheDark("8-plan-dark");
    }
}
