using PartnerBot.Conversations;
using PartnerBot.Conversations.Carrying;
using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Handles;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Sharing;
using PartnerBot.Tests.Conversations;

namespace PartnerBot.Tests.Sharing;

/// <summary>The matrix through every door of a conversation: command, button, card, plain answer. Who may not, changes nothing and is told so.</summary>
public sealed class EveryDoor
{
    private static readonly Grant[] Open = [Grant.Yes, Grant.Shared, Grant.Own, Grant.Public, Grant.Quota, Grant.AfterTransfer];
    private static readonly Standing[] Inside = [Standing.Owner, Standing.Member, Standing.Partner];

    public static TheoryData<string, int> Commands()
    {
        var data = new TheoryData<string, int>();
        foreach (var door in Doors.Every.Where(door => !door.Anywhere))
        {
            foreach (var standing in Enum.GetValues<Standing>())
            {
                data.Add(door.Intent, (int)standing);
            }
        }

        return data;
    }

    public static TheoryData<int, int> Buttons()
    {
        var data = new TheoryData<int, int>();
        foreach (var verb in Enum.GetValues<Verb>())
        {
            foreach (var standing in Enum.GetValues<Standing>())
            {
                data.Add((int)verb, (int)standing);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_does_what_the_matrix_says(string intent, int standing)
    {
        var plan = Sample.Plan();
        var door = Doors.Every.First(door => door.Intent == intent);
        var scene = Sample.Scene(plan, (Standing)standing);
        var decision = Doors.Carry(new Talk(scene), Sample.Command(intent));
        Judge(decision, scene, Inside.Contains((Standing)standing) && Open.Contains(Rights.Of((Standing)standing, door.Deed)), intent);
    }

    [Theory]
    [MemberData(nameof(Buttons))]
    public void A_button_does_what_the_matrix_says(int verbNumber, int standing)
    {
        var verb = (Verb)verbNumber;
        var plan = Sample.Plan();
        var scene = Sample.Scene(plan, (Standing)standing) with { Plans = [new PlanLine(plan.Id, plan.Title, false, Chat.Now)] };
        var handle = new Handle(verb, scene.Person, plan.Id, Sample.FormOf(verb), Sample.EntryOf(verb), plan.Version, "nonce", Chat.Now.AddDays(1));
        var decision = Conversation.Decide(scene, new Input.Pressed(handle, new Dictionary<string, string> { ["need"] = "Anders", ["plan"] = plan.Id, ["title"] = "Neues", ["organisation"] = "Neue" }));
        if (!Inside.Contains((Standing)standing))
        {
            // The shell is asked for the plan and answers, as for one that does not exist, that there is none.
            Assert.Equal(new Decision.Needs(new Need.APlan(plan.Id)), decision);
            return;
        }

        Judge(decision, scene, Open.Contains(Rights.Of((Standing)standing, VerbDeeds.Of(verb)!.Value)), verb.ToString());
    }

    [Theory]
    [InlineData("Ein neuer Bedarf")]
    [InlineData("überspringen")]
    [InlineData("zurück")]
    public void A_plain_answer_within_a_step_is_taken_only_from_those_who_work_on_the_plan(string text)
    {
        foreach (var standing in Enum.GetValues<Standing>())
        {
            var scene = Sample.Scene(Sample.Plan(), standing) with { };
            scene = scene with { State = scene.State with { Place = new Place.Asking("need", "need", "evidence") } };
            var decision = Conversation.Decide(scene, new Input.Said(text));
            Judge(decision, scene, standing is Standing.Owner or Standing.Member, $"{text} {standing}");
        }
    }

    [Fact]
    public void What_no_door_asked_is_stopped_at_the_edit_itself()
    {
        var talk = new Talk(Sample.Scene(Sample.Plan(), Standing.Partner));
        talk.Edit(new Edit.Renamed("Gekapert"));
        talk.Keep(new("invitation", "x", 0, [1]));
        talk.Say("plan.renamed", ("title", "Gekapert"));
        var made = talk.Done("command");
        Assert.Empty(made.Edits);
        Assert.Empty(made.Records);
        Assert.Equal(["right.missing"], made.Replies.OfType<Reply.Tell>().Select(tell => tell.Line.Key));
    }

    private static void Judge(Decision decision, Scene scene, bool allowed, string what)
    {
        if (decision is Decision.Needs)
        {
            Assert.True(allowed, $"{what}: asked for more before it was refused");
            return;
        }

        var made = (Decision.Made)decision;
        var keys = made.Replies.OfType<Reply.Tell>().Select(tell => tell.Line.Key).ToList();
        var refused = keys.Any(key => key is "right.missing" or "plan.unknown" or "plan.none");
        Assert.True(refused != allowed, $"{what} in {scene.Person}: {string.Join(' ', keys)}");
        if (!allowed)
        {
            Assert.Empty(made.Edits);
            Assert.Empty(made.Records);
            Assert.Equal(scene.Plan, made.Plan);
        }
    }
}
