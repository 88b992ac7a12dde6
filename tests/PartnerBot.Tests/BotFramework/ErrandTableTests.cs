using System.Text.Json;
using PartnerBot.Activities;
using PartnerBot.Channels.BotFramework.Connecting;
using PartnerBot.Conversations.Together;
using PartnerBot.Turns;
using PartnerBot.Turns.Errands;

namespace PartnerBot.Tests.BotFramework;

/// <summary>Every fault on every errand: how often it is tried, and what whoever asked is told. The table of what may be tried again is the messages' own.</summary>
public sealed class ErrandTableTests
{
    private const string Marked = ""","channelData":{"partnerBot":{"understood":"command","card":"m-1"}}""";

    private static readonly MetTeam Team = new("19:team", "Kinderbibliothek", VirtualPost.Service, "t");
    private static readonly Post Post = new(new Spot(Team, "19:kita", "Kita"), "19:kita;messageid=1", "a|1", "anna");

    private static readonly (string Name, Errand Errand)[] Errands =
    [
        ("round", new Errand.WhoIsHere("p")),
        ("channels", new Errand.WhichChannels("p", [Team])),
        ("post", new Errand.PostIn("p", Post.Spot)),
        ("take back", new Errand.TakeBack("p", Post)),
        ("replace", new Errand.Replace("a|1")),
    ];

    public static TheoryData<string, string> Cells
    {
        get
        {
            var cells = new TheoryData<string, string>();
            foreach (var (fault, _, _, _) in FaultTableTests.Table)
            {
                foreach (var (name, _) in Errands)
                {
                    cells.Add(name, fault);
                }
            }

            return cells;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task An_errand_is_tried_again_exactly_as_the_table_says_and_its_end_is_told_once(string name, string fault)
    {
        var (_, make, end, reading) = FaultTableTests.Table.Single(row => row.Fault == fault);
        var turn = new ScriptedTurn();
        await using var post = new VirtualPost(turn: turn);
        post.Wire.Answer = _ => make();
        await post.Start();
        var number = post.Send("c", Chore(Errands.Single(one => one.Name == name).Errand));
        await post.Run();

        var reads = name is "round" or "channels" or "post";
        var later = (reads ? reading ?? end : end).Contains("Later", StringComparison.Ordinal);
        if (name == "replace")
        {
            // Nobody waits for it: after a day it is given up.
            Assert.Empty(turn.Heard);
            Assert.Equal(later, post.Wire.Calls.Count > 1);
            return;
        }

        Assert.Null(post.Ended[number].Parked);
        var heard = Assert.Single(turn.Heard);
        Assert.Equal([$"errand:{number}"], heard.Keys);
        if (name is "round" or "channels")
        {
            Assert.Equal(later ? int.Parse(end[..1] is "4" || reading is not null ? "4" : "1", System.Globalization.CultureInfo.InvariantCulture) : 1, post.Wire.Calls.Count);
            var nobody = name == "channels" && !later && end.Split(' ')[1] is "Never" or "Shut";
            Assert.True(heard.Found is Found.Nothing || (name == "channels" && (nobody || end.Contains("Shut", StringComparison.Ordinal)) && heard.Found is Found.Channels { Spots.Count: 0 }), $"{heard.Found}");
        }
        else if (later)
        {
            // A post that comes tomorrow is better than none, and the wait is the messages' own.
            Assert.True(post.Wire.Calls.Count > 4);
            Assert.IsType<Found.Nothing>(heard.Found);
        }
        else if (name == "post")
        {
            Assert.Single(post.Wire.Calls);
            Assert.IsType<Found.Nothing>(heard.Found);
        }
        else
        {
            // What cannot be deleted is edited; what is gone is gone.
            var (gone, done) = (end.Contains("404", StringComparison.Ordinal), end.Contains("Done", StringComparison.Ordinal));
            Assert.Equal(gone || done || !end.Contains("Never", StringComparison.Ordinal) ? 1 : 2, post.Wire.Calls.Count);
            Assert.Equal(gone || done, heard.Found is Found.TakenBack);
        }
    }

    [Theory]
    [InlineData("round", 503, """{"members":[{"id":"29:b","aadObjectId":"b"}]}""")]
    [InlineData("channels", 429, """{"id":"29:anna","conversations":[{"id":"19:team"},{"id":"19:kita","name":"Kita"}]}""")]
    [InlineData("post", 412, """{"id":"19:kita;messageid=2","activityId":"2"}""")]
    [InlineData("take back", 504, "")]
    public async Task After_a_fault_that_passes_the_errand_comes_to_its_end(string name, int status, string body)
    {
        var turn = new ScriptedTurn();
        await using var post = new VirtualPost(turn: turn);
        var first = true;
        post.Wire.Answer = _ =>
        {
            var answer = first ? Wire.Status(status) : Wire.Status(200, body);
            first = false;
            return answer;
        };
        await post.Start();
        post.Send("c", Chore(Errands.Single(one => one.Name == name).Errand));
        await post.Run();
        Assert.Equal(name == "channels" ? 3 : 2, post.Wire.Calls.Count);
        Assert.True(Assert.Single(turn.Heard).Found is Found.Round { People: [{ Person: "known b", Outside: false }] } or Found.Channels { Spots: [{ Name: null }, { Name: "Kita" }] }
            or Found.Posted { Post: { Conversation: "19:kita;messageid=2", Activity: "2" } } or Found.TakenBack);
    }

    [Fact]
    public async Task Members_come_page_by_page_and_only_people_whom_the_directory_knows()
    {
        var turn = new ScriptedTurn();
        await using var post = new VirtualPost(turn: turn);
        post.Wire.Answer = call => Wire.Status(200, call.Address.Query.Contains("continuationToken=2", StringComparison.Ordinal)
            ? """{"members":[{"id":"29:c","aadObjectId":"c","name":"Cleo","tenantId":"other"},{"id":"29:m","userRole":"anonymous","aadObjectId":"m"}]}"""
            : """{"members":[{"id":"28:bot","aadObjectId":"x"},{"id":"29:a","aadObjectId":"a","userRole":"user","tenantId":"T"},{"id":"29:b","aadObjectId":"b","userRole":"guest"},{"id":"29:z"}],"continuationToken":"2"}""");
        await post.Start();
        post.Send("c", Chore(new Errand.WhoIsHere("p")));
        await post.Run();
        var round = Assert.IsType<Found.Round>(Assert.Single(turn.Heard).Found);
        Assert.Equal([("known a", false), ("known b", true), ("known c", true)], round.People.Select(one => (one.Person, one.Outside)));
        Assert.Equal(2, post.Wire.Calls.Count);
    }

    [Fact]
    public async Task A_connector_that_gives_the_same_page_for_ever_is_not_asked_for_ever()
    {
        var turn = new ScriptedTurn();
        await using var post = new VirtualPost(turn: turn);
        post.Wire.Answer = _ => Wire.Status(200, """{"members":[{"id":"29:a","aadObjectId":"a"}],"continuationToken":"2"}""");
        await post.Start();
        post.Send("c", Chore(new Errand.WhoIsHere("p")));
        await post.Run();
        Assert.Equal(2, post.Wire.Calls.Count);
    }

    [Fact]
    public async Task A_team_that_the_person_has_left_names_no_channels()
    {
        var turn = new ScriptedTurn();
        await using var post = new VirtualPost(turn: turn);
        post.Wire.Answer = call => call.Address.AbsolutePath.Contains("left", StringComparison.Ordinal)
            ? Wire.Status(404, """{"error":{"code":"MemberNotFoundInConversation"}}""")
            : Wire.Status(200, """{"id":"29:anna","conversations":[{"id":"19:kita","name":"Kita"}]}""");
        await post.Start();
        post.Send("c", Chore(new Errand.WhichChannels("p", [Team with { Id = "19:left" }, Team])));
        await post.Run();
        Assert.Equal([new Spot(Team, "19:kita", "Kita")], Assert.IsType<Found.Channels>(Assert.Single(turn.Heard).Found).Spots);
        Assert.Equal(3, post.Wire.Calls.Count);
        Assert.DoesNotContain(post.Wire.Calls, call => call.Address.AbsolutePath.Contains("teams/19%3Aleft", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_service_that_is_not_allowed_sees_no_call()
    {
        var turn = new ScriptedTurn();
        await using var post = new VirtualPost(turn: turn);
        await post.Start();
        post.Send("c", Chore(new Errand.PostIn("p", Post.Spot with { Team = Team with { Service = "https://evil.trafficmanager.net/" } })));
        post.Send("c", Chore(new Errand.WhichChannels("p", [Team with { Service = "http://smba.trafficmanager.net/" }])));
        await post.Run();
        Assert.Empty(post.Wire.Calls);
        Assert.Equal(2, turn.Heard.Count);
    }

    [Fact]
    public async Task While_nothing_can_be_kept_the_end_waits_and_is_not_fetched_anew()
    {
        var turn = new ScriptedTurn { Trouble = new StoreTrouble("closed") };
        await using var post = new VirtualPost(turn: turn);
        post.Wire.Answer = _ => Wire.Status(200, """{"members":[]}""");
        await post.Start();
        var number = post.Send("c", Chore(new Errand.WhoIsHere("p")));
        await post.Run(TimeSpan.FromSeconds(12));
        Assert.False(post.Ended.ContainsKey(number));
        turn.Trouble = null;
        await post.Run();
        Assert.Null(post.Ended[number].Parked);
        Assert.Single(post.Wire.Calls);
    }

    [Fact]
    public async Task A_marked_card_is_found_again_and_edited_and_an_unknown_mark_is_nothing()
    {
        await using var post = new VirtualPost();
        post.Wire.Answer = call => call.Method == HttpMethod.Post ? Wire.Status(201, """{"id":"card|7"}""") : Wire.Status(200);
        await post.Start();
        post.Send("c", VirtualPost.Activity("c", more: Marked));
        await post.Run();
        post.Send("c", Chore(new Errand.Replace("m-1") { IsMark = true }));
        post.Send("c", Chore(new Errand.Replace("m-2") { IsMark = true }));
        await post.Run();
        Assert.Equal(["POST /emea/v3/conversations/c/activities", "PUT /emea/v3/conversations/c/activities/card%7C7"], post.Wire.Calls.Select(call => $"{call.Method} {call.Address.AbsolutePath}"));
        Assert.All(post.Ended.Values, end => Assert.Null(end.Parked));
    }

    [Fact]
    public async Task A_marked_card_whose_receipt_breaks_off_is_sent_once()
    {
        await using var post = new VirtualPost();
        var (_, make, _, _) = FaultTableTests.Table.Single(row => row.Fault == "reset in the body");
        post.Wire.Answer = _ => make();
        await post.Start();
        var number = post.Send("c", VirtualPost.Activity("c", more: Marked));
        await post.Run();
        Assert.Single(post.Wire.Calls);
        Assert.Null(post.Ended[number].Parked);
    }

    private static byte[] Chore(Errand errand) => new Chore
    {
        Errand = errand,
        Person = "anna",
        ServiceUrl = VirtualPost.Service,
        ChannelId = "msteams",
        Conversation = new ConversationAccount { Id = "c", TenantId = "t", ConversationType = "groupChat" },
        From = new ChannelAccount { Id = "28:bot" },
        Recipient = new ChannelAccount { Id = "29:anna" },
        Message = JsonDocument.Parse("""{"type":"message","text":"x"}""").RootElement,
    }.Write();
}
