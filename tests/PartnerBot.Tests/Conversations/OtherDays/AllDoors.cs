using PartnerBot.Conversations;
using PartnerBot.Planning;
using PartnerBot.Texts;
using static PartnerBot.Tests.Conversations.OtherDays.Stage;

namespace PartnerBot.Tests.Conversations.OtherDays;

/// <summary>
/// A command with a day that can be read in two ways acts on the first reading, says it with its weekday, and offers the other in one tap
/// that changes what was made. It is Tuesday, 24 November 2026: "next Friday" is 4 December, or 27 November.
/// </summary>
public sealed class AllDoors
{
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
            (Language.German, "new-task", "Aufgabe hinzufügen: Raum buchen bis nächsten Freitag"),
            (Language.English, "new-task", "Add a task: book the room by next Friday"),
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
        var made = (Places(chat, door), chat.Plan.Entries.Count);
        Assert.Equal(First, made.Item1);
        Assert.Contains("other-day.read", chat.Keys);
        Assert.Contains(Words.Show((Language)language, First), Twin(chat), StringComparison.Ordinal);
        Assert.Contains(Words.Show((Language)language, Other), Twin(chat), StringComparison.Ordinal);

        Tap(chat);
        Assert.Contains("other-day.done", chat.Keys);
        Assert.Equal((Other, made.Count), (Places(chat, door), chat.Plan.Entries.Count));

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
        var before = (Places(chat, door), chat.Plan.Entries.Count);
        Tap(chat.Say(words)).Say((Language)language == Language.German ? "rückgängig" : "undo");
        Assert.Contains("undo.done", chat.Keys);
        Assert.Equal(before, (Places(chat, door), chat.Plan.Entries.Count));
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
}
