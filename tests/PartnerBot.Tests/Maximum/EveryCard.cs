using System.Text;
using PartnerBot.Activities;
using PartnerBot.Cards;
using PartnerBot.Conversations;
using PartnerBot.Conversations.Knowing;
using PartnerBot.Conversations.Replies;
using PartnerBot.Conversations.Speaking;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Planning.Sharing;
using PartnerBot.Tests.Conversations;
using PartnerBot.Tests.Partnering;
using PartnerBot.Texts;
using PartnerBot.Turns;

namespace PartnerBot.Tests.Maximum;

/// <summary>A plan in which everything is as much and as long as it may be: whatever is said or pressed, no message is larger than clients take.</summary>
public sealed class EveryCard
{
    private const int MostBytes = 28 * 1024;

    /// <summary>A sealed handle is longer than the nonce that stands for it in a chat without a store.</summary>
    private const int Seal = 320;

    private static readonly Desk Shelf = TurnRegistration.OpenDesk(null);
    private static readonly Dictionary<string, Plan> Full = new[] { "ö", "\"", "😀" }.ToDictionary(letter => letter, letter => FullPlan.Of("anna", letter));

    [Theory]
    [InlineData(Language.German, "anna", "ö")]
    [InlineData(Language.English, "anna", "😀")]
    [InlineData(Language.German, "kaya", "\"")]
    [InlineData(Language.English, "kaya", "ö")]
    public void Behind_every_command_and_every_button(Language language, string person, string letter)
    {
        var (cards, large) = (0, new List<string>());
        foreach (var words in Commands(language))
        {
            var chat = Meet(language, person, letter).Say(words);
            cards += Hold(chat, words, large);
            // Buttons of one kind lead to cards of one kind.
            foreach (var (title, handle) in Buttons(chat).DistinctBy(button => button.Title).ToList())
            {
                Hold(chat.PressHandle(handle, []), $"{words} [{title}]", large);
            }

            Hold(chat.Say(Words.Raw(language, "offer.show-more")), $"{words}, more", large);
        }

        Assert.True(large.Count == 0, string.Join('\n', large));
        Assert.InRange(cards, 10, int.MaxValue);
    }

    [Theory]
    [InlineData("ö")]
    [InlineData("\"")]
    [InlineData("😀")]
    public void Every_form_is_drawn_whole_or_says_what_found_no_room(string letter)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var (form, details) in Journey.All.SelectMany(step => step.Forms).SelectMany(form => new[] { (form, false), (form, true) }))
            {
                var entry = Full[letter].Of(form.Id).First();
                var voice = new Voice(language, "anna", Full[letter], Chat.Now, false, _ => new string('x', Seal), () => "n");
                var message = Speaker.Speak(voice, [new Reply.Fill(form, entry.Id, details, new Dictionary<string, Fault>())], new Account("step")).Single();
                Assert.True(Size(message) <= MostBytes, $"{form.Id} {details} {letter}: {Size(message)}");
                var card = Encoding.UTF8.GetString(ActivityJson.Write(message.Attachments![0].Content));
                Assert.All(details ? form.Details(entry) : form.Asked(entry), field => Assert.True(
                    card.Contains($"\"id\":\"{field.Id}\"", StringComparison.Ordinal) || card.Contains(Words.Raw(language, $"field.{form.Id}.{field.Id}"), StringComparison.Ordinal),
                    $"{form.Id}.{field.Id} is neither on the card nor named"));
            }
        }
    }

    [Fact]
    public void A_card_too_small_for_all_empties_nothing_when_it_comes_back_and_keeps_what_was_changed()
    {
        var chat = Meet(Language.German, "anna", "😀").Say("Wirkungskette aufschreiben");
        var before = chat.Plan.Entry("logic")!;
        chat.Press("card.keep", ("inputs", "Zwei Stellen"));
        var after = chat.Plan.Entry("logic")!;
        Assert.Equal("Zwei Stellen", after.Said("inputs"));
        Assert.All(before.Answers.Keys.Where(field => field != "inputs"), field => Assert.Equal(before[field], after[field]));
    }

    [Fact]
    public void A_card_with_room_for_all_empties_what_comes_back_empty()
    {
        var plan = Editing.Begin(new Edit.Started("small", "Lesestart", "anna", Chat.Now)).Apply(
            [new Edit.EntryAdded("logic", "logic"), new Edit.Answered("logic", "inputs", new Value.Words("Geld")), new Edit.Answered("logic", "impact", new Value.Words("Freude"))]);
        var chat = new Chat().Open(plan).Say("Wirkungskette aufschreiben").Press("card.keep", ("inputs", "Zeit"));
        Assert.Equal("Zeit", chat.Plan.Entry("logic")!.Said("inputs"));
        Assert.Null(chat.Plan.Entry("logic")!.Said("impact"));
    }

    private static Chat Meet(Language language, string person, string letter)
    {
        var records = new RecordBox();
        for (var number = 0; number < 60; number++)
        {
            records.Add(Known.Organisation($"Stelle {number} {new string('ö', 180)}", ("kind", "day-care"), ("notes", new string('ö', 2000)), ("ties", new string('ö', 2000))));
        }

        return new Chat(language, person) { Desk = Shelf, Records = records, Name = "Anna Lindner" }.Open(Full[letter]);
    }

    private static IEnumerable<string> Commands(Language language) =>
    [
        .. Words.Keys(language).Where(key => key.StartsWith("intent.", StringComparison.Ordinal)).Select(key => Words.Raw(language, key)),
        .. Journey.All.SelectMany(step => step.Forms).SelectMany(form => form.Fields.Take(2).Select(field => Words.Say(language, "offer.change", ("label", Words.Raw(language, $"field.{form.Id}.{field.Id}"))))),
        .. Journey.Further.Select(step => Words.Raw(language, $"step.{step.Id}.offer")),
        .. language == Language.German
            ? ["Was muss Frau Kaya tun?", "Meine Aufgaben", "Welche Partner haben wir?", "Welche Ziele haben wir?", "Wer macht was?", "Was fehlt noch?", "Welche Termine gibt es?", "Alle Kooperationen", "Wer ist überlastet?", "Pitch schreiben", "Telefonleitfaden", "Verlauf zeigen", "Frau Kaya geht zum 31.3.", "Verschiebe alles um eine Woche", "Alle Aufgaben von Frau Kaya an Herrn Brandt", "Checkliste für eine Veranstaltung", "Verzeichnis zeigen", "Wer ist dabei?", "Tagesordnung zeigen", "Kommentare zeigen", "Kommentare zum Partner Stelle 1 zeigen"]
            : (IEnumerable<string>)["What does Ms Kaya have to do?", "my tasks", "Which partners do we have?", "Which goals do we have?", "Who does what?", "What is missing?", "Which dates are there?", "All partnerships", "Who is overloaded?", "Draft a pitch", "Call sheet", "Show the history", "Frau Kaya is leaving on March 31", "Move everything back by a week", "Give all tasks of Frau Kaya to Mr Brandt", "add the joint event checklist", "Show the directory", "Who is in this plan?", "Show the agenda", "Show the comments"],
    ];

    private static int Hold(Chat chat, string words, List<string> large)
    {
        large.AddRange(chat.Messages.Where(message => Size(message) > MostBytes).Select(message => $"{words}: {Size(message)} bytes, {string.Join(' ', chat.Keys.Distinct())}"));

        return chat.Messages.Count(message => message.Attachments is not null);
    }

    private static int Size(OutgoingActivity message)
    {
        var json = Encoding.UTF8.GetString(ActivityJson.Write(message));
        return Encoding.Unicode.GetByteCount(json) + (2 * Seal * (json.Split("\"handle\"").Length - 1));
    }

    private static IEnumerable<(string Title, string Handle)> Buttons(Chat chat) => chat.Messages.Where(message => message.Attachments is not null)
        .SelectMany(message => Within(message.Attachments![0].Content)).OfType<CardCommand.Submit>().Select(button => (button.Title, button.Data.Handle));

    private static IEnumerable<CardCommand> Within(AdaptiveCard card) => (card.Actions ?? []).Concat(card.Body.SelectMany(Within));

    private static IEnumerable<CardCommand> Within(CardElement element) => element switch
    {
        CardElement.ActionSet set => set.Actions,
        CardElement.ColumnSet columns => columns.Columns.SelectMany(column => column.Items).SelectMany(Within),
        _ => [],
    };
}
