using System.Text;
using PartnerBot.Activities;
using PartnerBot.Cards;
using PartnerBot.Conversations.Replies;
using PartnerBot.Conversations.Speaking;
using PartnerBot.Planning;
using PartnerBot.Planning.Directory;
using PartnerBot.Planning.Forms;
using PartnerBot.Tests.Conversations;
using PartnerBot.Tests.Partnering;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Maximum;

/// <summary>Organisations in which everything is as long as it may be, in signs that take the most room.</summary>
public sealed class DirectoryCards
{
    private const int MostBytes = 28 * 1024;
    private const int Seal = 320;
    private static readonly DateOnly Day = new(2026, 12, 24);

    [Theory]
    [InlineData("ö")]
    [InlineData("\"")]
    [InlineData("😀")]
    [InlineData("*")]
    [InlineData("\n")]
    public void An_organisation_is_shown_and_filled_in_on_cards_that_clients_take(string letter)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var voice = new Voice(language, "anna", FullPlan.Of("anna"), Chat.Now, false, _ => new string('x', Seal), () => "n");
            var full = Full(0, letter);
            var faults = OrganisationForm.Form.Fields.ToDictionary(field => field.Id, field => new Fault(new Line("answer.too-long", ("most", field.MaxLength), ("length", field.MaxLength + 1)), Long(letter, field.MaxLength)));
            foreach (var reply in (Reply[])[new Reply.ShowOrganisation("o", full), new Reply.FillOrganisation("o", 7, full, new Dictionary<string, Fault>()), new Reply.FillOrganisation("o", 7, full, faults)])
            {
                var size = Speaker.Speak(voice, [reply], new Account("command")).Max(Size);
                Assert.True(size <= MostBytes, $"{reply.GetType().Name} {(reply is Reply.FillOrganisation { Faults.Count: > 0 } ? "with faults" : "")} {language} {letter}: {size}");
            }
        }
    }

    [Theory]
    [InlineData(Language.German, "ö")]
    [InlineData(Language.German, "\"")]
    [InlineData(Language.English, "😀")]
    public void The_directory_and_what_its_buttons_and_words_lead_to(Language language, string letter)
    {
        var records = new RecordBox();
        for (var number = 0; number < 60; number++)
        {
            records.Add(Full(number, letter));
        }

        var chat = new Chat(language) { Records = records, Name = "Anna Lindner" }.Open(FullPlan.Of("anna", letter));
        var (large, seen) = (new List<string>(), 0);
        Hold(Words.Raw(language, "intent.show-directory"));
        for (var page = 0; page < 4; page++)
        {
            Hold(Words.Raw(language, "offer.show-more"));
        }

        Hold("1");
        foreach (var handle in chat.Handles.Take(30).ToList())
        {
            chat.PressHandle(handle, []);
            Weigh(handle);
        }

        Hold(Words.Raw(language, "offer.edit-organisation"));
        Hold(Words.Raw(language, "intent.show-directory"));
        Hold(language == Language.German ? "Wen vergessen wir?" : "Whom are we missing?");
        Hold(language == Language.German ? "Wer passt zu uns?" : "Who fits us?");
        Assert.True(large.Count == 0, string.Join('\n', large));
        Assert.InRange(seen, 20, int.MaxValue);

        void Hold(string words)
        {
            chat.Say(words);
            Weigh(words);
        }

        void Weigh(string what)
        {
            seen += chat.Messages.Count(message => message.Attachments is not null);
            large.AddRange(chat.Messages.Where(message => Size(message) > MostBytes).Select(message => $"{what}: {Size(message)} bytes, {string.Join(' ', chat.Keys.Distinct())}"));
        }
    }

    [Fact]
    public void What_found_no_room_on_the_card_stays_when_the_card_comes_back()
    {
        var records = new RecordBox();
        records.Add(Full(0, "😀"));
        var chat = new Chat { Records = records }.Say("Verzeichnis zeigen", "1", "Angaben bearbeiten");
        var (before, town) = (records.Organisations().Single(), "Köln");
        Assert.Contains("kein Platz", chat.Card.FallbackText + string.Join(' ', chat.Card.Body.OfType<CardElement.TextBlock>().Select(text => text.Text)), StringComparison.Ordinal);
        chat.Press("card.keep", ("town", town));
        var after = records.Organisations().Single();
        Assert.Equal(town, after.Said("town"));
        Assert.All(before.Facts.Keys.Where(field => field != "town"), field => Assert.Equal(before.Facts[field].ToString(), after.Facts[field].ToString()));
    }

    private static Organisation Full(int number, string letter)
    {
        var organisation = OrganisationForm.Form.Fields.Aggregate(new Organisation(), (all, field) => all.With(field.Id, field.Kind switch
        {
            FieldKind.One => new Value.Chosen([], Long(letter, field.MaxLength)),
            FieldKind.Email => new Value.Words($"{new string('a', 150)}@example.org"),
            FieldKind.Phone => new Value.Words("+49 30 123456789"),
            FieldKind.Url => new Value.Words($"https://example.org/{new string('a', 160)}"),
            _ => new Value.Words(field.Id == "name" ? $"Stelle {number} {Long(letter, field.MaxLength - 10)}" : Long(letter, field.MaxLength)),
        }, Day));
        return organisation with
        {
            Former = [.. Enumerable.Range(0, 20).Select(_ => new FormerContact(Long(letter, 200), Long(letter, 200), Day))],
            History = [.. Enumerable.Range(0, Organisation.MostHistory).Select(at => new PastContact("p", $"contact-{at}", "anna") { Day = Day, With = Long(letter, 200), Occasion = Long(letter, 200), Result = Long(letter, 2000), NextStep = Long(letter, 200) })],
        };
    }

    private static string Long(string letter, int length) => string.Concat(Enumerable.Repeat(letter, Math.Max(1, length / letter.Length)));

    private static int Size(OutgoingActivity message)
    {
        var json = Encoding.UTF8.GetString(ActivityJson.Write(message));
        return Encoding.Unicode.GetByteCount(json) + (json.Contains(new string('x', Seal), StringComparison.Ordinal) ? 0 : 2 * Seal * (json.Split("\"handle\"").Length - 1));
    }
}
