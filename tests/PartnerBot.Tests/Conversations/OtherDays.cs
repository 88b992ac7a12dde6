using PartnerBot.Cards;
using PartnerBot.Conversations;
using PartnerBot.Conversations.Handles;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Goals;
using PartnerBot.Planning.Reminding;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations;

/// <summary>
/// A command with a day that can be read in two ways acts on the first reading, says it with its weekday, and offers the other in one tap
/// that changes what was made. It is Tuesday, 24 November 2026: "next Friday" is 4 December, or 27 November.
/// </summary>
public sealed class OtherDays
{
    private static readonly DateTimeOffset Now = Chat.Now.AddDays(3);
    private static readonly DateOnly First = new(2026, 12, 4);
    private static readonly DateOnly Other = new(2026, 11, 27);

    /// <summary>Each door with what it says, and where the day then stands.</summary>
    public static TheoryData<int, string, string> Doors()
    {
        var data = new TheoryData<int, string, string>();
        foreach (var (language, door, words) in (ReadOnlySpan<(Language, string, string)>)
        [
            (Language.German, "anchor", "Verschiebe die Haushaltsberatung auf nächsten Freitag"),
            (Language.English, "anchor", "Move the budget hearing to next Friday"),
            (Language.German, "task", "Verschiebe Flyer drucken auf nächsten Freitag"),
            (Language.English, "task", "Move Flyer drucken to next Friday"),
            (Language.German, "goal", "Neues Ziel: 40 Kinder bis nächsten Freitag"),
            (Language.English, "goal", "Set a goal: 40 kids by next Friday"),
            (Language.German, "meeting", "Neues Treffen nächsten Freitag um 10 Uhr"),
            (Language.English, "meeting", "New meeting next Friday at 10"),
            (Language.German, "remind", "Erinner mich nächsten Freitag an den Anruf beim Museum"),
            (Language.English, "remind", "Remind me next Friday to call the museum"),
            (Language.German, "snooze", "Erinnere mich nächsten Freitag"),
            (Language.English, "snooze", "Remind me next Friday"),
            (Language.German, "pause", "Keine Erinnerungen bis nächsten Freitag"),
            (Language.English, "pause", "Pause my reminders until next Friday"),
            (Language.German, "leaving", "Frau Kaya geht zum nächsten Freitag"),
            (Language.English, "leaving", "Frau Kaya is leaving next Friday"),
        ])
        {
            data.Add((int)language, door, words);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public void A_command_states_its_reading_and_one_tap_changes_what_it_made(int language, string door, string words)
    {
        var chat = Ready((Language)language, door).Say(words);
        var made = (Places(chat, door), Plan(chat).Entries.Count);
        Assert.Equal(First, made.Item1);
        Assert.Contains("other-day.read", chat.Keys);
        Assert.Contains(Words.Show((Language)language, First), Twin(chat), StringComparison.Ordinal);
        Assert.Contains(Words.Show((Language)language, Other), Twin(chat), StringComparison.Ordinal);

        Tap(chat);
        Assert.Contains("other-day.done", chat.Keys);
        Assert.Equal((Other, made.Count), (Places(chat, door), Plan(chat).Entries.Count));

        Tap(chat);
        Assert.Equal(["card.used"], chat.Keys.Take(1));
        Assert.Equal(Other, Places(chat, door));
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public void The_tap_can_be_typed_and_says_so_when_it_is_typed_twice(int language, string door, string words)
    {
        foreach (var twin in (Language)language == Language.German
            ? (string[])["das andere", "Nein, den anderen", "den anderen Freitag", "nein, am 27.11.", "ich meinte diesen Freitag", Words.Say(Language.German, "other-day.offer", ("day", Other))]
            : ["the other one", "No, the other Friday", "the other day", "no, November 27", "I meant this Friday", Words.Say(Language.English, "other-day.offer", ("day", Other))])
        {
            var chat = Ready((Language)language, door).Say(words, twin);
            Assert.True(Other == Places(chat, door), $"{twin}: {string.Join(' ', chat.Keys)}");
            Assert.Contains("other-day.done", chat.Keys);
            if (door != "leaving" || chat.State.Place is Place.NamingSuccessor)
            {
                Assert.Contains("other-day.already", chat.Say(twin).Keys);
                Assert.Equal(Other, Places(chat, door));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public void One_undo_takes_back_the_command_and_its_tap(int language, string door, string words)
    {
        if (door == "leaving")
        {
            // Nothing was kept yet; there is nothing to take back.
            return;
        }

        var chat = Ready((Language)language, door);
        var before = (Places(chat, door), Plan(chat).Entries.Count);
        Tap(chat.Say(words)).Say((Language)language == Language.German ? "rückgängig" : "undo");
        Assert.Contains("undo.done", chat.Keys);
        Assert.Equal(before, (Places(chat, door), Plan(chat).Entries.Count));
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public void A_day_that_was_changed_since_is_left_alone(int language, string door, string words)
    {
        if (door == "leaving")
        {
            return;
        }

        var chat = Ready((Language)language, door).Say(words);
        var button = Button(chat);
        var third = new DateOnly(2027, 1, 12);
        Change(chat, door, third);
        chat.PressHandle(button, []);
        Assert.Contains("other-day.changed", chat.Keys);
        Assert.Equal(third, Places(chat, door));

        // After an undo there is nothing left that could be changed.
        chat = Ready((Language)language, door).Say(words);
        button = Button(chat);
        var bare = chat.Say((Language)language == Language.German ? "rückgängig" : "undo").PressHandle(button, []);
        Assert.Contains("other-day.changed", bare.Keys);
    }

    [Theory]
    [InlineData("Erinner mich am Freitag an den Anruf beim Museum")]
    [InlineData("Verschiebe Flyer drucken auf Freitag, den 4. Dezember 2026")]
    [InlineData("Neues Ziel: 40 Kinder bis zum 31. Mai 2027")]
    public void A_clear_day_offers_nothing(string words)
    {
        var chat = Ready(Language.German, "task").Say(words);
        Assert.DoesNotContain("other-day.read", chat.Keys);
        Assert.Null(chat.State.Doubt);
    }

    [Theory]
    [InlineData(Language.German, "Neuer Messwert vom 03/04: 34", "2026-04-03", "2026-03-04")]
    [InlineData(Language.English, "new reading on 03/04: 34", "2026-03-04", "2026-04-03")]
    public void A_measured_value_moves_to_the_other_day_of_those_that_are_over(Language language, string words, string first, string other)
    {
        var chat = Ready(language, "goal").Say(language == Language.German ? "Neues Ziel: 40 Kinder" : "Set a goal: 40 kids", "abbrechen", words);
        var goal = chat.Plan.Of("goal").Last();
        Assert.Equal([(DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture), 34m)], Measures.Of(goal));

        Tap(chat);
        var swapped = DateOnly.Parse(other, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal([(swapped, 34m)], Measures.Of(chat.Plan.Of("goal").Last()));
        Assert.Equal("other-day.already", chat.Say("das andere").Keys.First());

        chat.Say("rückgängig");
        Assert.Empty(Measures.Of(chat.Plan.Of("goal").Last()));
    }

    [Theory]
    [InlineData(Language.German, "Kontakt mit der Kita Sonnenblume am 03/04 festhalten", "2026-04-03", "2026-03-04")]
    [InlineData(Language.English, "log a contact with Kita Sonnenblume on 03/04", "2026-03-04", "2026-04-03")]
    public void A_noted_contact_moves_to_the_other_day(Language language, string words, string first, string other)
    {
        var chat = Ready(language, "contact").Say(words);
        Assert.Equal(first, Iso(chat.Plan.Of("contact").Single()["day"]));
        Tap(chat);
        Assert.Equal(other, Iso(chat.Plan.Of("contact").Single()["day"]));
    }

    [Fact]
    public void Nobody_else_in_a_group_means_the_other_day()
    {
        var chat = Ready(Language.German, "task").Say("Verschiebe Flyer drucken auf nächsten Freitag");
        Assert.Equal("anna", chat.State.Doubt!.Person);
        var state = chat.State with { Doubt = chat.State.Doubt with { Person = "ben" } };
        var scene = new Scene(state, "anna", Now, Now.UtcDateTime.AddHours(1)) { Plan = chat.Plan, FreshId = "f" };
        var made = (Decision.Made)Conversation.Decide(scene, new Input.Said("das andere"));
        Assert.Empty(made.Edits);
        Assert.Null(made.State.Doubt);
    }

    [Fact]
    public void Who_may_no_longer_edit_taps_in_vain()
    {
        var company = Company.Gathered();
        company.Ben.At = Now;
        company.Ben.Say("Neue Aufgabe: Flyer drucken", "abbrechen", "Verschiebe Flyer drucken auf nächsten Freitag");
        var button = Button(company.Ben);
        company.Anna.Say("Mach Ben zum Partner");
        Assert.Contains("right.missing", company.Ben.PressHandle(button, []).Keys);
        Assert.Equal(new Value.Day(First), company.Plan.Of("task").Single(task => task.Said("title") == "Flyer drucken")["due"]);
    }

    private static Chat Ready(Language language, string door)
    {
        var plan = Editing.Begin(new Edit.Started("plan-1", "Lesen", "anna", Chat.Now, "Anna Berg")).Apply(
        [
            new Edit.EntryAdded("partner-2", "partner"),
            new Edit.Answered("partner-2", "organisation", new Value.Words("Kita Sonnenblume")),
            new Edit.EntryAdded("role-3", "role"),
            new Edit.Answered("role-3", "role", new Value.Chosen(["coordination"])),
            new Edit.Answered("role-3", "person", new Value.Words("Frau Kaya")),
            new Edit.EntryAdded("task-4", "task"),
            new Edit.Answered("task-4", "title", new Value.Words("Flyer drucken")),
            new Edit.Answered("task-4", "owner", new Value.Words("Anna Berg")),
            new Edit.Answered("task-4", "due", new Value.Day(new DateOnly(2026, 11, 24))),
            new Edit.EntryAdded("anchor-5", "anchor"),
            new Edit.Answered("anchor-5", "kind", new Value.Chosen(["hearing"])),
            new Edit.Answered("anchor-5", "day", new Value.Day(new DateOnly(2027, 2, 1))),
        ]);
        var chat = new Chat(language) { Name = "Anna Berg", At = Now }.Open(plan);
        return door == "snooze" ? chat.Say(language == Language.German ? "Was steht an?" : "What is on my plate?") : chat;
    }

    private static Plan Plan(Chat chat) => chat.Plan;

    private static DateOnly? Places(Chat chat, string door) => door switch
    {
        "anchor" => Day(chat.Plan.Entry("anchor-5")?["day"]),
        "task" => Day(chat.Plan.Entry("task-4")?["due"]),
        "goal" => Day(chat.Plan.Of("goal").LastOrDefault()?["by"]),
        "meeting" => Day(chat.Plan.Of("meeting").LastOrDefault()?["day"]),
        "remind" => Settings(chat).Own.Select(own => (DateOnly?)own.Day).SingleOrDefault(),
        "snooze" => Settings(chat).Snoozed.Values.Select(day => (DateOnly?)day).SingleOrDefault(),
        "pause" => Settings(chat).PausedUntil?.AddDays(-1),
        "leaving" => (chat.State.Place as Place.NamingSuccessor)?.Day,
        _ => throw new ArgumentOutOfRangeException(nameof(door)),
    };

    private static void Change(Chat chat, string door, DateOnly day)
    {
        var settings = Settings(chat);
        var plan = chat.Plan;
        var edit = door switch
        {
            "anchor" => new Edit.Answered("anchor-5", "day", new Value.Day(day)),
            "task" => new Edit.Answered("task-4", "due", new Value.Day(day)),
            "goal" => new Edit.Answered(plan.Of("goal").Last().Id, "by", new Value.Day(day)),
            "meeting" => new Edit.Answered(plan.Of("meeting").Last().Id, "day", new Value.Day(day)),
            _ => null,
        };
        Dated? where = door switch
        {
            "remind" => new Dated.Reminder(settings.Own.Single().Id),
            "snooze" => new Dated.Snooze(settings.Snoozed.Keys.Single()),
            "pause" => new Dated.Pause(),
            _ => null,
        };
        if (edit is not null)
        {
            chat.Plans.Put(plan.Apply(edit));
        }
        else
        {
            chat.Records.Keep(where!.With(settings, day).Change("anna", chat.Records.Find(PersonSettings.Kind, "anna")!.Version));
        }
    }

    private static PersonSettings Settings(Chat chat) => PersonSettings.Of(chat.Records.Find(PersonSettings.Kind, "anna"));

    private static DateOnly? Day(Value? value) => (value as Value.Day)?.Date;

    private static string? Iso(Value? value) => Day(value)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static AdaptiveCard OtherDay(Chat chat) => chat.Messages.Where(message => message.Attachments is not null)
        .Select(message => message.Attachments![0].Content).Single(card => card.Actions is [CardCommand.Submit { Title: var title }] && title == Offer(chat));

    private static string Offer(Chat chat) => Words.Say(chat.State.Language, "other-day.offer", ("day", chat.State.Doubt!.Doubt.Other));

    private static string Button(Chat chat) => ((CardCommand.Submit)OtherDay(chat).Actions![0]).Data.Handle;

    private static string Twin(Chat chat) => OtherDay(chat).FallbackText!;

    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<Chat, string> Buttons = [];

    // Pressed again, it is the same button of the same old card.
    private static Chat Tap(Chat chat) => chat.PressHandle(Buttons.GetValue(chat, Button), []);
}
