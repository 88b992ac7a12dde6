using PartnerBot.Cards;
using PartnerBot.Conversations;
using PartnerBot.Conversations.Replies;
using PartnerBot.Conversations.Together;
using PartnerBot.Planning;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Sharing;
using PartnerBot.Tests.Board;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations.Rounds;

/// <summary>The shared part of a plan goes into a channel: asked which, shown how it will look, and posted after a yes.</summary>
public sealed class AnnouncingTests
{
    private static readonly MetTeam Team = new("19:team@thread.tacv2", "Kinderbibliothek", "https://smba.trafficmanager.net/emea/", "t-1");
    private static readonly Spot[] Spots = [new(Team, Team.Id, null), new(Team, "19:kita@thread.tacv2", "Kita"), new(Team, "19:presse@thread.tacv2", "Presse")];

    [Theory]
    [InlineData(Language.German, "Zusammenfassung in einen Kanal stellen", "Kita", "ja")]
    [InlineData(Language.German, "Poste die Zusammenfassung im Kanal", "2", "In den Kanal stellen")]
    [InlineData(Language.German, "In welchen Kanal?", "„Kita“", "Ja")]
    [InlineData(Language.English, "Post the summary in a channel", "kita", "yes")]
    [InlineData(Language.English, "share the plan in the team", "2.", "Post it there")]
    public void Asked_shown_and_posted(Language language, string words, string which, string yes)
    {
        var chat = Personal(language).Say(words);
        Assert.Equal("post.looking", chat.Keys.Single());
        var errand = Assert.IsType<Errand.WhichChannels>(chat.Errands.Single());
        Assert.Equal([Team], errand.Teams);

        chat.Do(new Input.Brought(new Found.Channels("p-1", Spots)));
        Assert.Equal(["post.where", "post.say-which"], chat.Keys);
        Assert.Equal([$"1. {Words.Raw(language, "post.general")}", "2. Kita", "3. Presse"], chat.Sheet.Parts[0].Rows.Select(row => row.Name));

        chat.Say(which);
        Assert.Equal(["post.preview", "plan", "post.sure", "post.or-say"], chat.Keys);
        // Nothing is posted yet; the list of channels says that it is settled.
        Assert.Equal("post.preview", Assert.IsType<Errand.Replace>(chat.Errands.Single()).Words!.Key);
        Assert.DoesNotContain("geheim", chat.Readable, StringComparison.Ordinal);

        chat.Say(yes);
        Assert.Equal(new Errand.PostIn("p-1", Spots[1]), chat.Errands.OfType<Errand.PostIn>().Single());
        // The card on which it was asked says so, too.
        Assert.Equal("post.underway", chat.Errands.OfType<Errand.Replace>().Single().Words!.Key);

        chat.Do(new Input.Brought(new Found.Posted("p-1", new Post(Spots[1], "19:kita@thread.tacv2;messageid=1", "1", ""))));
        Assert.Equal("post.done", chat.Keys.First());
        chat.Say(Words.Raw(language, "intent.take-back-post"));
        var back = Assert.IsType<Errand.TakeBack>(chat.Errands.Single());
        Assert.Equal(("1", "anna"), (back.Post.Activity, back.Post.By));
        chat.Do(new Input.Brought(new Found.TakenBack("p-1", back.Post)));
        Assert.Equal("post.taken-back", chat.Keys.First());
        chat.Say(Words.Raw(language, "intent.take-back-post"));
        Assert.Equal("post.none", chat.Keys.First());
    }

    [Fact]
    public void The_cards_buttons_choose_and_post()
    {
        var chat = Personal().Say("In welchen Kanal?").Do(new Input.Brought(new Found.Channels("p-1", Spots)));
        chat.PressHandle(RowButton(chat, 2), []);
        Assert.Equal(Spots[2], ((chat.State.Place as Place.Together)?.What as TogetherQuestion.Sure)?.Spot);
        chat.Press("post.yes");
        Assert.Equal(new Errand.PostIn("p-1", Spots[2]), chat.Errands.OfType<Errand.PostIn>().Single());
    }

    [Theory]
    [InlineData("4")]
    [InlineData("0")]
    [InlineData("99999999999999999999")]
    [InlineData("Einen ganz anderen Kanal")]
    [InlineData("nein")]
    public void A_channel_that_is_not_listed_is_none(string which)
    {
        var chat = Personal().Say("In welchen Kanal?").Do(new Input.Brought(new Found.Channels("p-1", Spots))).Say(which);
        Assert.Empty(chat.Errands);
        Assert.IsNotType<TogetherQuestion.Sure>((chat.State.Place as Place.Together)?.What);
    }

    [Theory]
    [InlineData("nein")]
    [InlineData("Hilfe")]
    [InlineData("mal sehen")]
    public void Nothing_is_posted_without_a_yes(string said)
    {
        var chat = Personal().Say("In welchen Kanal?").Do(new Input.Brought(new Found.Channels("p-1", Spots))).Say("Kita").Say(said);
        Assert.DoesNotContain(chat.Errands, errand => errand is not Errand.Replace);
    }

    [Fact]
    public void A_partner_posts_nothing()
    {
        var chat = Personal();
        chat.LetIn(new Member("otto", Part.Owner, "Otto"), new Member("anna", Part.Partner, "Anna"));
        chat.Say("In welchen Kanal?");
        Assert.Equal("right.missing", chat.Keys.First());
        chat.Do(new Input.Brought(new Found.Channels("p-1", Spots)));
        Assert.Equal("right.missing", chat.Keys.First());
        Assert.Empty(chat.Errands);
    }

    [Fact]
    public void In_a_channel_only_its_own_team_is_named_and_in_a_group_chat_none()
    {
        var other = new MetTeam("19:here@thread.tacv2", null, Team.Service, "t-1");
        var here = Met(new Chat { InGroup = true, Team = other }).Say("In welchen Kanal?");
        Assert.Equal([other], Assert.IsType<Errand.WhichChannels>(here.Errands.Single()).Teams);
        var group = Met(new Chat { InGroup = true }).Say("In welchen Kanal?");
        Assert.Equal("group.private", group.Keys.First());
        Assert.Empty(group.Errands);
    }

    [Fact]
    public void Who_was_never_met_in_a_team_is_told_how()
    {
        var chat = Open(new Chat()).Say("In welchen Kanal?");
        Assert.Equal("post.no-team", chat.Keys.First());
        Assert.Equal("post.no-team", Personal().Say("In welchen Kanal?").Do(new Input.Brought(new Found.Channels("p-1", []))).Keys.First());
    }

    [Fact]
    public void A_members_post_is_taken_back_by_the_member_and_by_whoever_leads()
    {
        var owner = Personal();
        owner.LetIn(new Member("anna", Part.Owner, "Anna"), new Member("ben", Part.Member, "Ben"), new Member("cleo", Part.Member, "Cleo"));
        Chat As(string person) => new Chat(Language.German, person) { Plans = owner.Plans, Records = owner.Records }.Open(owner.Plan);
        As("ben").Do(new Input.Brought(new Found.Posted("p-1", new Post(Spots[1], "c", "1", ""))));
        Assert.Empty(As("cleo").Say("Beitrag zurückziehen").Errands);
        Assert.Single(As("ben").Say("Beitrag zurückziehen").Errands);
        Assert.Single(As("anna").Say("Nimm den Beitrag zurück").Errands);
    }

    private static string RowButton(Chat chat, int row) => chat.Card.Body.OfType<CardElement.ColumnSet>().ElementAt(row).Columns[1].Items
        .OfType<CardElement.ActionSet>().Single().Actions.OfType<CardCommand.Submit>().Single().Data.Handle;

    private static Chat Personal(Language language = Language.German) => Met(new Chat(language));

    private static Chat Met(Chat chat)
    {
        chat.Records.Keep(new RecordChange(MetTeams.Kind, "anna", 0, MetTeams.None.With(Team).Write()));
        return Open(chat);
    }

    private static Chat Open(Chat chat) => chat.Open(Editing.Begin(new Edit.Started("p-1", "Lesestart", "anna", Chat.Now, "Anna")).Apply(Seed.Edits));
}
