using PartnerBot.Conversations.ActionPlan;
using PartnerBot.Conversations.Carrying;
using PartnerBot.Conversations.Catching;
using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Directory.Importing;
using PartnerBot.Conversations.Doubting;
using PartnerBot.Conversations.Handles;
using PartnerBot.Conversations.Knowing;
using PartnerBot.Conversations.Knowing.Curating;
using PartnerBot.Conversations.People;
using PartnerBot.Conversations.Reminding;
using PartnerBot.Conversations.SecondThoughts;
using PartnerBot.Conversations.Together;
using PartnerBot.Planning;

namespace PartnerBot.Conversations;

/// <summary>Decides what a person's input comes to. Repairs and commands are tried once, here, before any step; no step repeats them.</summary>
public static class Conversation
{
    /// <summary>A command with content of its own needs this much certainty where the field at hand takes any words.</summary>
    private const double CertainAmongWords = 0.95;

    /// <summary>Nobody gives a command in that many characters where words are asked for.</summary>
    private const int LongestCommand = 300;

    public static Decision Decide(Scene scene, Input input)
    {
        var talk = new Talk(scene);
        if (Lost(talk, input) is { } lost)
        {
            return lost;
        }

        if (input is Input.Said or Input.Arrived)
        {
            BreakGlass.Tell(talk);
        }

        return input switch
        {
            Input.Arrived => Greeting.Greet(talk),
            Input.Switched(var language) => TalkDoors.Speak(talk, language),
            Input.Attached(var files) when talk.Place is not Place.Commenting && files.FirstOrDefault(file => file.MayBeList) is { } list => Importer.Attached(talk, list),
            Input.Attached attached => Remarks.Filing.Take(talk, attached) ?? (attached.Text.Length > 0 ? Said(talk, attached.Text) : Unread(talk)),
            Input.Caught(var what, var text, var sender) => Catcher.Offer(talk, what, text, sender),
            Input.Brought(var found) => TogetherDoors.Hear(talk, found),
            Input.Rated(var helpful, var words) => RatingDoors.Rate(talk, talk.State.Topic, helpful, words),
            Input.Led(var plan, var step) => PlanOpening.Open(talk, plan, Journey.All.FirstOrDefault(known => known.Id == step)),
            Input.PressedInVain(var why) => InVain(talk, why),
            Input.Pressed(var handle, var fields) => Pressing.Press(talk, handle, fields),
            Input.Said(var text) => Said(talk, text),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    // The plan at hand is gone for this person: deleted, or they are no longer in it. Both look the same, and nothing is taken as an answer to it.
    private static Decision? Lost(Talk talk, Input input)
    {
        if (talk.State.Plan is null || talk.Plan is not null)
        {
            return null;
        }

        var asked = input is Input.Said && !talk.Place.IsApartFromPlan;
        if (!talk.Scene.InGroup)
        {
            talk.State = talk.State with { Plan = null, Meant = null, Place = talk.Place.IsApartFromPlan ? talk.Place : new Place.Idle() };
        }

        if (!asked)
        {
            return null;
        }

        talk.Say("plan.unknown");
        Guide.Offer(talk, "ask.what-next");
        return talk.Done("repair");
    }

    private static Decision Said(Talk talk, string text)
    {
        var (meant, doubt, held, owed) = (talk.State.Meant, talk.State.Doubt, talk.State.Held, talk.State.Owed);
        talk.State = talk.State with { Meant = null, Doubt = null, Held = null, Owed = null };
        return meant is not null && Answering.Other(talk, meant, text) is { } corrected ? corrected
            : doubt is not null && Doubting.Doubting.Said(talk, doubt, text) is { } other ? other
            : held is not null && SecondThought.Read(talk, held, text) is { } thought ? thought
            : owed is not null && Owing.Owing.Read(talk, owed, text) is { } completed ? completed
            : (Buttons.Read(text, talk.Language) ?? PlaceWords.Read(text)) is { } button ? Doors.Carry(talk, button)
            : Asides.Read(talk, text) is { } aside ? aside
            : (ReminderWords.Read(talk, text) ?? AfterReminder.Read(talk, text) ?? Absence.Read(talk, text)) is { } about ? Doors.Carry(talk, about)
            : TaskBidding.Read(talk, text) is { } bid ? bid
            : Expecting.IsNobody(talk, text) ? Doors.Carry(talk, new Command("skip") { Words = text })
            : Expecting.IsPlainAnswer(talk, text) || (text.Length > LongestCommand && Expecting.WantsWords(talk)) ? Taking.Take(talk, text)
            : doubt is null && DoubtWords.IsTheOther(text) ? Doubting.Doubting.Nothing(talk)
            : PlainWords.Read(talk, text) is { } plain ? Doors.Carry(talk, plain)
            : Understood(talk, text);
    }

    private static Decision Understood(Talk talk, string text)
    {
        var command = ReminderWords.Settle(Deeds.Settle(talk, CommandReader.Read(text, talk.Scene)), text);
        if (command is not null && !Expecting.IsForAll(talk, command, text) && Acts(talk, command, text) && !Questions.Rather(talk, text, command))
        {
            return Doors.Carry(talk, command);
        }

        if (command is null && Counting.Read(talk, text) is { } counted)
        {
            return Doors.Carry(talk, counted);
        }

        if (Questions.Ask(talk, text) is { } answer)
        {
            return answer;
        }

        SecondThought.Notice(talk, text, command);
        return Taking.Take(talk, text);
    }

    // While free words are expected, what merely looks like a command is an answer; elsewhere a doubt is not worth a question that the field can answer.
    private static bool Acts(Talk talk, Command command, string text) => Expecting.IsNoName(talk, text)
        || (Expecting.WantsWords(talk)
            ? command.Perhaps.Count == 0 && !SingleWords.Answer(command, text) && (command.IsBare || command.Score >= CertainAmongWords)
            : command.Perhaps.Count == 0 || !Expecting.Fits(talk, text));

    private static Decision Unread(Talk talk)
    {
        talk.Say("attachment.unread");
        Guide.Repeat(talk);
        return talk.Done("unknown");
    }

    private static Decision InVain(Talk talk, HandleTrouble why)
    {
        talk.Say(why switch
        {
            HandleTrouble.Used => "card.used",
            HandleTrouble.Foreign => "card.foreign",
            HandleTrouble.Expired => "card.expired",
            _ => "card.forged",
        });
        Guide.Repeat(talk, withCard: why is HandleTrouble.Used or HandleTrouble.Expired);
        return talk.Done("repair");
    }
}
