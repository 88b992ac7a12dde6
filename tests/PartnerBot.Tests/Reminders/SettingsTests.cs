using System.Globalization;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Reminding;
using PartnerBot.Recognizers.Holidays;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Reminders;

/// <summary>How people say when they want to be reminded and when not, by typing and on the card.</summary>
public sealed class SettingsTests
{
    [Theory]
    [InlineData("Ruhe von 18 bis 7 Uhr", "18:00", "07:00", "09:00")]
    [InlineData("Ruhezeit von 18:30 bis 8 Uhr", "18:30", "08:00", "09:00")]
    [InlineData("quiet hours from 6 pm to 8 am", "18:00", "08:00", "09:00")]
    [InlineData("Keine Erinnerungen nach 18 Uhr", "18:00", "00:00", "09:00")]
    [InlineData("no reminders after 6 pm", "18:00", "00:00", "09:00")]
    [InlineData("Nach 18 Uhr will ich Ruhe haben", "18:00", "00:00", "09:00")]
    [InlineData("Keine Erinnerungen vor 8 Uhr", "00:00", "08:00", "09:00")]
    [InlineData("don't disturb me before 10", "00:00", "10:00", "10:00")]
    [InlineData("Erinnerungen erst ab 10 Uhr", "00:00", "10:00", "10:00")]
    [InlineData("Erinnerungen nur zwischen 9 und 16 Uhr", "16:00", "09:00", "09:00")]
    [InlineData("reminders only between 9 and 4", "16:00", "09:00", "09:00")]
    public async Task Quiet_hours_are_meant_as_they_are_said(string words, string from, string until, string at)
    {
        await using var house = new House();
        await house.Say("anna", words);
        var settings = await Settings(house);
        Assert.Equal((Time(from), Time(until), Time(at)), (settings.QuietFrom, settings.QuietUntil, settings.At));
    }

    [Theory]
    [InlineData("Erinnerungen nur montags und donnerstags", "Monday Thursday")]
    [InlineData("freitags keine Erinnerungen", "Monday Tuesday Wednesday Thursday")]
    [InlineData("no reminders on Fridays", "Monday Tuesday Wednesday Thursday")]
    [InlineData("Keine Erinnerungen am Wochenende", "Monday Tuesday Wednesday Thursday Friday")]
    [InlineData("don't remind me on weekends", "Monday Tuesday Wednesday Thursday Friday")]
    [InlineData("Erinnerungen jeden Tag", "Sunday Monday Tuesday Wednesday Thursday Friday Saturday")]
    [InlineData("Erinnerungen auch samstags", "Monday Tuesday Wednesday Thursday Friday Saturday")]
    [InlineData("reminders on weekdays only", "Monday Tuesday Wednesday Thursday Friday")]
    public async Task Days_are_meant_as_they_are_said(string words, string days)
    {
        await using var house = new House();
        await house.Say("anna", words);
        Assert.Equal(days.Split(' ').Order(), (await Settings(house)).On.Select(day => day.ToString()).Order());
    }

    [Fact]
    public async Task The_last_day_stays_and_the_reason_is_said()
    {
        await using var house = new House();
        await house.Say("anna", "Erinnerungen nur montags");
        Assert.Contains(Words.Raw(Language.German, "settings.no-day"), string.Join('\n', await house.Say("anna", "Montags keine Erinnerungen")), StringComparison.Ordinal);
        Assert.Equal([DayOfWeek.Monday], (await Settings(house)).On);
    }

    [Fact]
    public async Task Quiet_hours_and_holidays_are_given_up_again()
    {
        await using var house = new House();
        await house.Tell("anna", "Ruhe von 18 bis 7 Uhr", "Feiertage in Sachsen");
        Assert.Equal((Time("18:00"), Land.SN), ((await Settings(house)).QuietFrom, (await Settings(house)).Land));
        await house.Tell("anna", "Ruhezeit aufheben", "Einstellungen für Erinnerungen: auch an Feiertagen");
        Assert.Equal((null, null, null), ((await Settings(house)).QuietFrom, (await Settings(house)).QuietUntil, (await Settings(house)).Land));
    }

    [Theory]
    [InlineData("Keine Erinnerungen mehr zu diesem Plan", "Erinnerungen zu diesem Plan wieder einschalten")]
    [InlineData("no more reminders for this plan", "turn reminders for this plan back on")]
    public async Task One_plan_is_left_out_and_comes_again_and_the_others_never_stopped(string off, string on)
    {
        await using var house = new House();
        await house.PlanWithTask("anna", "Flyer drucken", "morgen");
        var second = await house.PlanWithTask("anna", "Raum buchen", "morgen");
        await house.Say("anna", "Abbrechen");
        await house.Say("anna", off);
        Assert.Equal((false, second), ((await Settings(house)).Off, Assert.Single((await Settings(house)).OffPlans)));
        await house.Until(new DateTime(2027, 3, 2, 9, 0, 0));
        Assert.DoesNotContain("Raum buchen", Assert.Single(await house.Reminders("anna")), StringComparison.Ordinal);
        Assert.Contains("nicht geschickt", string.Join('\n', await house.Say("anna", "Warum habe ich das nicht bekommen?")), StringComparison.Ordinal);
        await house.Say("anna", on);
        Assert.Empty((await Settings(house)).OffPlans);
    }

    [Theory]
    [InlineData("Ich bin vom 8. bis 12. März im Urlaub, bitte keine Erinnerungen")]
    [InlineData("Pausiere die Erinnerungen vom 8. bis 12. März")]
    [InlineData("no reminders from March 8 to March 12, I am on leave")]
    public async Task A_leave_is_spared_what_comes_before_it_is_told_and_the_rest_comes_afterwards(string words)
    {
        await using var house = new House();
        await house.PlanWithTask("anna", "Flyer drucken", "am 3. März");
        await house.AddTask("anna", "Raum buchen", "am 9. März");
        await house.Tell("anna", "Abbrechen", words);
        Assert.Equal((new DateOnly(2027, 3, 8), new DateOnly(2027, 3, 13)), ((await Settings(house)).PausedFrom, (await Settings(house)).PausedUntil));
        await house.Until(new DateTime(2027, 3, 3, 9, 0, 0));
        Assert.Single(await house.Reminders("anna"), reminder => reminder.Contains("Flyer drucken", StringComparison.Ordinal));
        await house.Until(new DateTime(2027, 3, 8, 0, 0, 0));
        var before = await house.Reminders("anna");
        // What is due in the leave is told on the last open day before it.
        Assert.Contains(before, reminder => reminder.Contains("Raum buchen", StringComparison.Ordinal));
        await house.Until(new DateTime(2027, 3, 15, 8, 59, 0));
        Assert.Equal(before.Count, (await house.Reminders("anna")).Count);
        await house.Until(new DateTime(2027, 3, 15, 9, 0, 0));
        Assert.Equal(before.Count + 1, (await house.Reminders("anna")).Count);
        await house.Tell("anna", "Abbrechen", "Erinnerungen fortsetzen");
        Assert.Null((await Settings(house)).PausedFrom);
    }

    [Theory]
    [InlineData("Erinnere mich alle 0 Tage an die Blumen", "remind.never")]
    [InlineData("remind me every 0 days to water the plants", "remind.never")]
    [InlineData("Erinnerungen um 25 Uhr", "settings.bad-time")]
    [InlineData("Zeitzone Mond/Krater", "settings.no-zone")]
    [InlineData("my time zone is Atlantis", "settings.no-zone")]
    [InlineData("Ruhe von 8 bis 8 Uhr", "settings.bad-quiet")]
    [InlineData("Erinnere mich am 30. Februar an die Blumen", "answer.no-such-day")]
    [InlineData("remind me yesterday to call", "answer.past-day")]
    public async Task Bad_input_gets_its_reason(string words, string why)
    {
        await using var house = new House();
        var said = string.Join('\n', await house.Say("anna", words));
        Assert.Contains(Enum.GetValues<Language>(), language => Words.Raw(language, why).Split('{').Select(part => part[(part.IndexOf('}', StringComparison.Ordinal) + 1)..]).All(part => said.Contains(part, StringComparison.Ordinal)));
        Assert.Empty((await Settings(house)).Own);
    }

    [Fact]
    public void A_rhythm_of_nothing_is_asked_again()
    {
        foreach (var words in (string[])["alle 0 Tage", "every 0 days", "alle null Wochen"])
        {
            Assert.Equal("answer.zero-rhythm", Assert.IsType<PartnerBot.Conversations.Answers.Reading.Refused>(
                PartnerBot.Conversations.Answers.AmountReader.Rhythm(words, Language.German, new DateTime(2027, 3, 1))).Why.Key);
        }
    }

    [Fact]
    public async Task All_of_it_is_changed_on_one_card()
    {
        await using var house = new House();
        var plan = await house.PlanWithTask("anna", "Flyer drucken", "in zwei Monaten");
        await house.Say("anna", "Erinnerungen einstellen");
        await house.Say("anna", "", handle: await house.Button("anna", Words.Raw(Language.German, "card.keep")), inputs:
        [
            ("hour", "07:30"), ("days", "Monday,Saturday"), ("zone", "vienna"), ("quiet-from", "19:00"), ("quiet-until", "07:00"), ("pause-from", "2027-03-05"), ("pause", "2027-03-10"), ("land", "BY"), ("language", "en"),
            ("mail", "anna@bib.example"), ("off", $"{plan},someone-elses"),
        ]);
        var settings = await Settings(house);
        Assert.Equal((Time("07:30"), "Europe/Vienna", Time("19:00"), Time("07:00")), (settings.At, settings.In, settings.QuietFrom, settings.QuietUntil));
        Assert.Equal((new DateOnly(2027, 3, 11), Land.BY, Language.English, "anna@bib.example", PersonSettings.ByMail), (settings.PausedUntil, settings.Land, settings.Language, settings.Mail, settings.Channel));
        Assert.Equal(new DateOnly(2027, 3, 5), settings.PausedFrom);
        Assert.Equal([DayOfWeek.Monday, DayOfWeek.Saturday], settings.On);
        Assert.Equal([plan], settings.OffPlans);
        await house.Say("anna", "Erinnerungen einstellen");
        await house.Say("anna", "", handle: await house.Button("anna", Words.Raw(Language.German, "card.keep")), inputs: [("hour", "09:00"), ("days", "Monday"), ("off", "*")]);
        settings = await Settings(house);
        Assert.Equal((true, null, null, null, null, null), (settings.Off, settings.QuietFrom, settings.PausedUntil, settings.Land, settings.Language, settings.Channel));
        Assert.Empty(settings.OffPlans);
    }

    [Theory]
    [InlineData("zone", "Europa/Berlinchen", "settings.no-zone")]
    [InlineData("hour", "26:00", "settings.bad-time")]
    [InlineData("days", "", "settings.no-day")]
    [InlineData("pause", "2027-02-27", "settings.past-pause")]
    [InlineData("pause-from", "2027-03-05", "settings.bad-pause")]
    [InlineData("quiet-from", "08:00", "settings.bad-quiet")]
    [InlineData("mail", "anna at bib", "settings.bad-mail")]
    public async Task What_cannot_be_meant_is_asked_again_with_the_reason_and_nothing_is_kept(string field, string value, string why)
    {
        await using var house = new House();
        await house.Say("anna", "Erinnerungen einstellen");
        var inputs = new Dictionary<string, string> { ["hour"] = "09:00", ["days"] = "Monday", ["quiet-until"] = "17:00", ["quiet-from"] = "16:00", ["land"] = "BY" };
        inputs[field] = value;
        var before = await Settings(house);
        var said = await house.Say("anna", "", handle: await house.Button("anna", Words.Raw(Language.German, "card.keep")), inputs: [.. inputs.Select(input => (input.Key, input.Value))]);
        Assert.StartsWith(Words.Raw(Language.German, why).Split('{')[0], said[0], StringComparison.Ordinal);
        Assert.Contains(Words.Raw(Language.German, "settings.head"), said[1], StringComparison.Ordinal);
        Assert.Contains("Bayern", said[1], StringComparison.Ordinal);
        Assert.Equal((before.Land, before.Hour), ((await Settings(house)).Land, (await Settings(house)).Hour));
    }

    [Theory]
    [InlineData("Warum bekomme ich das?")]
    public async Task Why_is_asked_by_a_button_as_well(string title)
    {
        await using var house = new House();
        await house.PlanWithTask("anna", "Flyer drucken", "morgen");
        await house.Until(new DateTime(2027, 3, 2, 9, 0, 0));
        Assert.Contains("zugestellt", string.Join('\n', await house.Say("anna", "", handle: await house.Button("anna", title))), StringComparison.Ordinal);
    }

    private static TimeOnly Time(string text) => TimeOnly.Parse(text, CultureInfo.InvariantCulture);

    private static async Task<PersonSettings> Settings(House house) => PersonSettings.Of(await house.Store.Record(new RecordKey(PersonSettings.Kind, "anna")));
}
