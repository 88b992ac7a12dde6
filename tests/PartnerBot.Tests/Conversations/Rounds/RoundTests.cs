using PartnerBot.Activities;
using PartnerBot.Cards;
using PartnerBot.Conversations;
using PartnerBot.Conversations.Together;
using PartnerBot.Planning;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations.Rounds;

/// <summary>Everybody of a group chat comes into the plan, after an owner's yes and not before.</summary>
public sealed class RoundTests
{
    private static readonly Present[] Round = [new("anna", "Anna", false), new("ben", "Ben Berg", false), new("gast", "Gisela Gast", true), new("ben", "Ben Berg", false)];

    [Theory]
    [InlineData(Language.German, "Alle aus dieser Runde aufnehmen", "ja")]
    [InlineData(Language.German, "Nimm alle hier in den Plan auf", "Aufnehmen")]
    [InlineData(Language.German, "lade alle aus diesem Chat ein", "ja, bitte")]
    [InlineData(Language.English, "add everybody here", "yes")]
    [InlineData(Language.English, "Please invite everyone in this chat to the plan", "Add them")]
    public void An_owner_asks_reads_the_names_and_says_yes(Language language, string words, string yes)
    {
        var chat = Group(language).Say(words);
        Assert.Equal([new Errand.WhoIsHere("p-1")], chat.Errands);
        Assert.Equal(["round.looking"], chat.Keys);

        chat.Do(new Input.Brought(new Found.Round("p-1", Round)));
        Assert.Equal(["round.title", "round.ask"], chat.Keys);
        Assert.Equal([("Ben Berg", "round.as-member"), ("Gisela Gast", "round.as-partner")], chat.Sheet.Parts[0].Rows.Select(row => (row.Name, row.Note!.Key)));
        Assert.Empty(chat.Edits);

        chat.Say(yes);
        Assert.Equal([("anna", Part.Owner), ("ben", Part.Member), ("gast", Part.Partner)], chat.Plan.People().Select(member => (member.Person, member.Part)));
        Assert.Equal("round.done", chat.Keys.First());
        chat.Say(Words.Raw(language, "offer.undo"));
        Assert.Equal(["anna"], chat.Plan.People().Select(member => member.Person));
    }

    [Fact]
    public void The_cards_button_is_a_yes_once()
    {
        var chat = Group().Say("Alle aus dieser Runde aufnehmen").Do(new Input.Brought(new Found.Round("p-1", Round)));
        var button = chat.Button("round.yes");
        chat.PressHandle(button, []);
        Assert.Equal(3, chat.Plan.People().Count);
        chat.PressHandle(button, []);
        Assert.Equal("card.used", chat.Keys.First());
    }

    [Theory]
    [InlineData("nein")]
    [InlineData("lieber nicht")]
    [InlineData("Abbrechen")]
    [InlineData("Hilfe")]
    [InlineData("Was gehört in eine Vereinbarung?")]
    [InlineData("vielleicht")]
    public void Nothing_but_a_yes_takes_anybody_in(string said)
    {
        var chat = Group().Say("Alle aus dieser Runde aufnehmen").Do(new Input.Brought(new Found.Round("p-1", Round))).Say(said);
        Assert.Empty(chat.Edits);
        Assert.Single(chat.Plan.People());
    }

    [Theory]
    [InlineData(Part.Member)]
    [InlineData(Part.Partner)]
    public void Who_does_not_lead_the_plan_neither_asks_nor_agrees(Part part)
    {
        var owner = Group();
        var ben = new Chat(Language.German, "ben") { InGroup = true, Plans = owner.Plans, Records = owner.Records };
        ben.Open(owner.Plan with { Members = [.. owner.Plan.Members, new Member("ben", part, "Ben")] });
        ben.Say("Alle aus dieser Runde aufnehmen");
        Assert.Empty(ben.Errands);
        Assert.Contains("right.missing", ben.Keys);
        // The group's question is open to all who read it, the answer is the owners'.
        ben.Do(new Input.Brought(new Found.Round("p-1", Round)));
        ben.Say("ja");
        Assert.Empty(ben.Edits);
    }

    [Fact]
    public void Whoever_lost_the_lead_while_Teams_was_asked_takes_nobody_in()
    {
        var chat = Group().Say("Alle aus dieser Runde aufnehmen").Do(new Input.Brought(new Found.Round("p-1", Round)));
        chat.LetIn(new Member("anna", Part.Member, "Anna"), new Member("otto", Part.Owner, "Otto"));
        chat.Say("ja");
        Assert.Equal(["right.missing"], chat.Keys.Take(1));
        Assert.Equal(2, chat.Plan.People().Count);
    }

    [Fact]
    public void In_the_personal_chat_it_is_said_where_it_can_be_done()
    {
        var chat = Open(new Chat());
        chat.Say("Alle aus dieser Runde aufnehmen");
        Assert.Equal("round.only-group", chat.Keys.First());
        Assert.Empty(chat.Errands);
    }

    [Fact]
    public void Large_and_empty_rounds_are_told_so()
    {
        var chat = Group().Say("alle hier aufnehmen");
        chat.Do(new Input.Brought(new Found.Round("p-1", [new("anna", "Anna", false)])));
        Assert.Equal("round.all-in", chat.Keys.First());
        chat.Do(new Input.Brought(new Found.Round("p-1", [.. Enumerable.Range(0, 26).Select(number => new Present($"p{number}", $"Person {number}", false))])));
        Assert.Equal("round.too-many", chat.Keys.First());
        chat.Do(new Input.Brought(new Found.Nothing("p-1", "round.not-told", "403")));
        Assert.Equal("round.not-told", chat.Keys.First());
        Assert.Single(chat.Plan.People());
    }

    [Fact]
    public void What_others_took_in_meanwhile_is_not_taken_in_twice()
    {
        var chat = Group().Say("alle hier aufnehmen").Do(new Input.Brought(new Found.Round("p-1", Round)));
        chat.LetIn(new Member("anna", Part.Owner, "Anna"), new Member("ben", Part.Partner, "Ben"));
        chat.Say("ja");
        Assert.Equal([("anna", Part.Owner), ("ben", Part.Partner), ("gast", Part.Partner)], chat.Plan.People().Select(member => (member.Person, member.Part)));
    }

    [Fact]
    public void Names_are_shown_as_words_whatever_they_hold()
    {
        var chat = Group().Say("alle hier aufnehmen").Do(new Input.Brought(new Found.Round("p-1", [new("ben", "[Ben](https://evil.example) **x**", false), new("nobody", null, false)])));
        Assert.DoesNotContain(chat.Card.Body.OfType<CardElement.TextBlock>(), block => block.Text.Contains("[Ben]", StringComparison.Ordinal) || block.Text.Contains("**", StringComparison.Ordinal));
        Assert.Equal(Words.Raw(Language.German, "people.nameless"), chat.Sheet.Parts[0].Rows[1].Name);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("*")]
    [InlineData("😀")]
    public void However_long_the_names_are_every_message_is_below_28_KB(string letter)
    {
        var name = string.Concat(Enumerable.Repeat(letter, 250));
        var chat = Group().Say("alle hier aufnehmen").Do(new Input.Brought(new Found.Round("p-1", [.. Enumerable.Range(0, 25).Select(number => new Present($"p{number}", name, true))])));
        Assert.Equal(25, chat.Sheet.Parts[0].Rows.Count);
        Small(chat);
        Small(chat.Say("ja"));
        var team = new MetTeam(new string('t', 60), name, "https://smba.trafficmanager.net/emea/", "t-1");
        Small(chat.Do(new Input.Brought(new Found.Channels("p-1", [.. Enumerable.Range(0, 200).Select(number => new Spot(team, new string('c', 60), $"{number}{name}"))]))));
        Small(chat.Say($"7{name}"));
        Assert.IsType<TogetherQuestion.Sure>((chat.State.Place as Place.Together)?.What);
    }

    // A sealed handle is longer than the nonce that stands for it here.
    private static void Small(Chat chat) => Assert.All(chat.Messages, message =>
    {
        var json = System.Text.Encoding.UTF8.GetString(ActivityJson.Write(message));
        Assert.InRange((2 * json.Length) + (640 * (json.Split("\"handle\"").Length - 1)), 0, 28 * 1024);
    });

    private static Chat Group(Language language = Language.German) => Open(new Chat(language) { InGroup = true });

    private static Chat Open(Chat chat) => chat.Open(Editing.Begin(new Edit.Started("p-1", "Lesestart", "anna", Chat.Now, "Anna")));
}
