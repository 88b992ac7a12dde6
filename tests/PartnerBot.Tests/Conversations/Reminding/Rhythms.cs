using PartnerBot.Planning.Reminding;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations.Reminding;

/// <summary>Own reminders that come back, in the words of either language. It is Saturday, 21 November 2026, ten in the morning.</summary>
public sealed class Rhythms
{
    [Theory]
    [InlineData("Erinnere mich jeden Freitag um 9 an das Blumengießen", "W1", 27, "09:00", "Blumengießen")]
    [InlineData("Erinnern Sie mich bitte jeden Samstag um 11 Uhr an die Vorlesestunde", "W1", 21, "11:00", "Vorlesestunde")]
    [InlineData("erinner mich alle zwei Wochen am Dienstag an den Newsletter", "W2", 24, null, "Newsletter")]
    [InlineData("Erinnere mich jeden zweiten Dienstag um 8 an den Bericht", "W2", 24, "08:00", "Bericht")]
    [InlineData("Erinnere mich montags und donnerstags um 8 Uhr an die Bücherkiste", "W1 W1", 23, "08:00", "Bücherkiste")]
    [InlineData("Erinnere mich täglich um 7:30 an die Zeitung", "D1", 22, "07:30", "Zeitung")]
    [InlineData("Erinnere mich werktags um 8 an den Rückgabekasten", "WD1", 23, "08:00", "Rückgabekasten")]
    [InlineData("Erinnere mich am 30. jedes Monats an die Abrechnung", "M1", 30, null, "Abrechnung")]
    [InlineData("remind me every Friday at 9 to water the plants", "W1", 27, "09:00", "water the plants")]
    [InlineData("remind me to water the plants every Friday at 9", "W1", 27, "09:00", "water the plants")]
    [InlineData("remind me every other Tuesday to send the newsletter", "W2", 24, null, "send the newsletter")]
    [InlineData("remind me on Mondays and Thursdays at 8am to check the book box", "W1 W1", 23, "08:00", "check the book box")]
    [InlineData("remind me every weekday at 8 to empty the return box", "WD1", 23, "08:00", "empty the return box")]
    [InlineData("remind me every month on the 30th about the bill", "M1", 30, null, "bill")]
    public void A_rhythm_its_first_day_its_hour_and_the_matter_are_kept(string words, string rhythm, int day, string? hour, string text)
    {
        var chat = Said(words);
        var own = Assert.Single(Settings(chat).Own);
        Assert.Equal(rhythm, string.Join(' ', own.Rhythms.Select(one => $"{one.Unit}{one.Every}")));
        Assert.Equal(new DateOnly(2026, 11, day), own.Day);
        Assert.Equal(hour, own.Time?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(text, own.Text);
        Assert.Contains(chat.Keys, key => key.StartsWith("remind.series", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Erinnere mich alle 0 Tage an den Bericht", "remind.never")]
    [InlineData("remind me every 0 days to write the report", "remind.never")]
    [InlineData("Erinnere mich jeden Freitag bis 25. November an den Bericht", "remind.end-first")]
    [InlineData("remind me every Friday until November 25 to write the report", "remind.end-first")]
    [InlineData("Erinnere mich jede Stunde an den Bericht", "remind.too-often")]
    [InlineData("remind me every hour to drink water", "remind.too-often")]
    [InlineData("Erinnere mich jeden Tag um 9 ab 1. Februar 2020 an den Bericht", "answer.past-day")]
    public void What_cannot_be_is_asked_again_with_the_reason(string words, string key)
    {
        var chat = Said(words);
        Assert.Equal(key, chat.Keys.First());
        Assert.Empty(Settings(chat).Own);
    }

    [Theory]
    [InlineData(Language.German, "Erinnere mich jeden Freitag um 9 an das Blumengießen", "Meine Erinnerungen", "Erinnere mich nicht mehr an das Blumengießen", "rückgängig")]
    [InlineData(Language.English, "remind me every Friday at 9 to water the plants", "my reminders", "stop reminding me to water the plants", "undo")]
    public void They_are_listed_stopped_by_word_and_brought_back(Language language, string set, string list, string stop, string undo)
    {
        var chat = new Chat(language).Say(set);
        var own = Settings(chat).Own.Single();
        Assert.Contains("my-reminders.title", chat.Say(list).Keys);
        Assert.Equal(own.Text, chat.Sheet.Parts.Single().Rows.Single().Name);
        Assert.Equal("my-reminders.stopped", chat.Say(stop).Keys.First());
        Assert.Empty(Settings(chat).Own);
        Assert.Equal("undo.done", chat.Say(undo).Keys.First());
        Assert.Equal(own with { Edition = 1 }, Settings(chat).Own.Single(), Alike);
        Assert.Equal("undo.done", chat.Say(undo).Keys.First());
        Assert.Empty(Settings(chat).Own);
    }

    [Fact]
    public void A_button_of_the_list_stops_one_and_works_once()
    {
        var chat = Said("Erinnere mich jeden Freitag an die Blumen").Say("Erinnere mich jeden Montag an die Post", "Meine Erinnerungen");
        Assert.Equal(2, chat.Sheet.Parts.Single().Rows.Count);
        var button = Buttons(chat).First();
        chat.PressHandle(button, []);
        Assert.Equal("my-reminders.stopped", chat.Keys.First());
        Assert.Single(Settings(chat).Own);
        chat.PressHandle(button, []);
        Assert.Single(Settings(chat).Own);
    }

    [Fact]
    public void Without_any_one_is_told_how_and_what_is_not_there_is_not_stopped()
    {
        var chat = new Chat().Say("Meine Erinnerungen");
        Assert.Equal("my-reminders.none", chat.Keys.First());
        chat.Say("Erinnere mich jeden Freitag an die Blumen", "Erinnere mich nicht mehr an den Schlüssel");
        Assert.Equal("my-reminders.not-found", chat.Keys.First());
        Assert.Single(Settings(chat).Own);
    }

    [Fact]
    public void When_the_plans_reminders_come_is_still_a_setting()
    {
        var chat = Said("Erinnere mich täglich um 8 an meine Aufgaben");
        Assert.Empty(Settings(chat).Own);
    }

    private static IEnumerable<string> Buttons(Chat chat) =>
        from columns in chat.Card.Body.OfType<PartnerBot.Cards.CardElement.ColumnSet>()
        from column in columns.Columns
        from set in column.Items.OfType<PartnerBot.Cards.CardElement.ActionSet>()
        from action in set.Actions.OfType<PartnerBot.Cards.CardCommand.Submit>()
        select action.Data.Handle;

    private static Chat Said(string words) => new Chat(words.StartsWith('r') ? Language.English : Language.German).Say(words);

    private static bool Alike(OwnReminder? one, OwnReminder? other) =>
        one is not null && other is not null && one.Rhythms.SequenceEqual(other.Rhythms) && one with { Rhythms = [], Moved = new Dictionary<DateOnly, DateOnly>() } is var bare && (bare.Id, bare.Text, bare.Day, bare.Time, bare.Edition) == (other.Id, other.Text, other.Day, other.Time, other.Edition);

    private static PersonSettings Settings(Chat chat) =>
        chat.Records.Find(PersonSettings.Kind, "anna") is { } record ? PersonSettings.Of(record) : new PersonSettings();
}
