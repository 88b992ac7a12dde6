using PartnerBot.Conversations;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Tests.Planning;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations.Meetings;

/// <summary>Minutes of sixty lines, as somebody types them after a long afternoon: everything in them can be read before the yes, and nothing is lost.</summary>
public sealed class MinutesInPages
{
    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void All_points_are_shown_page_by_page_and_kept_after_the_yes(Language language)
    {
        var (tasks, decisions) = (25, 15);
        var chat = new Chat(language).Open(PlanDrafts.Empty).Say(language == Language.German ? "Protokoll schreiben" : "take minutes", Text(language, tasks, decisions));
        Assert.IsType<Place.Proposed>(chat.State.Place);
        var (rows, pages) = (Rows(chat).ToList(), 1);
        for (; chat.State.Listing is not null && pages < 20; pages++)
        {
            Assert.Contains(chat.Messages, message => message.SuggestedActions?.Actions.Any(action => action.Title == Words.Raw(language, "offer.show-more")) == true);
            Assert.All(chat.Messages, message => Assert.InRange(System.Text.Json.JsonSerializer.Serialize(message.Attachments).Length, 0, 28 * 1024));
            chat.Say(Words.Raw(language, "offer.show-more"));
            rows.AddRange(Rows(chat));
        }

        Assert.InRange(pages, 2, 10);
        Assert.Empty(chat.Edits);
        Assert.True(rows.Count == rows.Distinct().Count(), string.Join("\n", rows));
        Assert.Equal(tasks, rows.Count(row => row.Contains(language == Language.German ? "Karton Nummer" : "box number", StringComparison.OrdinalIgnoreCase)));
        Assert.Equal(decisions, rows.Count(row => row.Contains(language == Language.German ? "Termin Nummer" : "date number", StringComparison.OrdinalIgnoreCase)));
        chat.Say(language == Language.German ? "ja" : "yes");
        Assert.Equal((tasks, decisions), (chat.Plan.Of("task").Count(), chat.Plan.Of("decision").Count()));
        var meeting = Assert.Single(chat.Plan.Of("meeting"), meeting => meeting.Said("minutes") is not null);
        Assert.NotNull(meeting.Said("minutes"));
        Assert.Empty(chat.Say(language == Language.German ? "Rückgängig" : "Undo").Plan.Of("task"));
    }

    [Fact]
    public void A_yes_on_the_first_page_keeps_the_rest_too() =>
        Assert.Equal(25, new Chat().Open(PlanDrafts.Empty).Say("Protokoll schreiben", Text(Language.German, 25, 15), "ja").Plan.Of("task").Count());

    private static string Text(Language language, int tasks, int decisions)
    {
        List<string> lines = [language == Language.German ? "Anwesend: Frau Kaya, Herr Brandt, Anna" : "Present: Ms Kaya, Mr Brandt, Anna"];
        for (var number = 1; number <= tasks; number++)
        {
            lines.Add(language == Language.German
                ? $"- Frau Kaya packt Karton Nummer {number} bis {number % 28 + 1}.1.2027 und bringt ihn in die Kita"
                : $"- Ms Kaya packs box number {number} by January {number % 28 + 1}, 2027 and takes it to the day care");
        }

        for (var number = 1; number <= decisions; number++)
        {
            lines.Add(language == Language.German ? $"Beschluss: Termin Nummer {number} findet im großen Saal statt" : $"Decision: date number {number} takes place in the large hall");
        }

        for (var number = 1; lines.Count < 60; number++)
        {
            lines.Add(language == Language.German ? $"Rückblick {number}: das Wetter war gut und viele Familien kamen vorbei" : $"Review {number}: the weather was fine and many families came by");
        }

        return string.Join('\n', lines);
    }

    private static IEnumerable<string> Rows(Chat chat) =>
        chat.Replies.OfType<Reply.ShowSheet>().SelectMany(sheet => sheet.Sheet.Parts).SelectMany(part => part.Rows).Select(row => row.Name);
}
