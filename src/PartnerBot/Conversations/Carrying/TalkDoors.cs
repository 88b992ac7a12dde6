using PartnerBot.Conversations.Replies;
using PartnerBot.Conversations.Together;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Carrying;

/// <summary>Commands about the conversation itself.</summary>
internal static class TalkDoors
{
    public static IReadOnlyList<Door> All { get; } =
    [
        new("help", Deed.AskKnowledge, (talk, _) => Help(talk)) { Anywhere = true },
        new("help-all", Deed.AskKnowledge, (talk, _) => HelpAll(talk)) { Anywhere = true },
        new("unsure", Deed.AskKnowledge, (talk, _) => Help(talk)) { Anywhere = true },
        new("greet", Deed.AskKnowledge, (talk, _) => Greeting.Greet(talk, hello: true)) { Anywhere = true },
        new("thanks", Deed.AskKnowledge, (talk, _) => Thanks(talk)) { Anywhere = true },
        new("repeat", Deed.AskKnowledge, (talk, _) => Again(talk)) { Anywhere = true },
        new("cancel", Deed.AskKnowledge, (talk, _) => Cancel(talk)) { Anywhere = true },
        new("change-language", Deed.AskKnowledge, (talk, command) => Speak(talk, command.Target ?? talk.Language.Other())) { Anywhere = true },
    ];

    // One line per group; a capability adds its own.
    private static readonly string[] Overview = ["help.plan", "help.steps", "help.partners", "help.goals", "help.people", "help.reminders", "help.questions", "help.repairs"];

    public static Decision Speak(Talk talk, Language language)
    {
        talk.State = talk.State with { Language = language, LanguageChosen = true };
        talk.Say("language.switched");
        Guide.Repeat(talk);
        return talk.Done("repair", "change-language");
    }

    private static Decision Thanks(Talk talk)
    {
        talk.Say("thanks");
        Guide.Repeat(talk);
        return talk.Done("command", "thanks");
    }

    private static Decision Again(Talk talk)
    {
        Guide.Repeat(talk, withCard: true);
        return talk.Done("repair", "repeat");
    }

    private static Decision Help(Talk talk)
    {
        switch (talk.Place)
        {
            case Place.Asking asking when Bearings.Find(asking) is { } at:
                talk.Say("help.field", ("label", Talk.Label(at.Form, at.Field)), ("hint", new Line($"hint.{at.Form.Id}.{at.Field.Id}")));
                break;
            case Place.Titling or Place.Renaming:
                talk.Say("help.title");
                break;
            default:
                talk.Say("help.idle", ("groups", new Lines([.. Overview.Select(key => new Line(key))])));
                talk.Add(new Reply.Also(new Line("offer.help-all")));
                break;
        }

        Guide.Repeat(talk);
        return talk.Done("repair", "help");
    }

    // What is listed is what is built; each name is a command as it stands. Greetings and thanks need no list.
    private static Decision HelpAll(Talk talk)
    {
        var groups = Doors.Groups.Where(doors => doors != All)
            .Select(doors => doors.Select(door => $"intent.{door.Intent}").Where(key => Words.Has(talk.Language, key)).Select(key => new Line(key)))
            .Append(Journey.Further.Select(Entering.DoorTo))
            .Append([new Line("intent.repeat"), new Line("intent.cancel"), new Line("intent.change-language")])
            .Select(names => new Lines([.. names]) { Between = " · " })
            .Where(names => names.All.Count > 0);
        talk.Say("help.all", ("groups", new Lines([.. groups.Select(names => new Line("help.group", ("names", names)))])));
        Guide.Repeat(talk);
        return talk.Done("repair", "help");
    }

    private static Decision Cancel(Talk talk)
    {
        // "Continue" leads along the steps of every plan; a step on demand is taken up by its own name.
        if (Bearings.FormOf(talk.Place) is { } form && Journey.StepOf(form) is var step && Journey.IsFurther(step))
        {
            talk.Say("cancel.kept-further", ("door", Entering.DoorTo(step)));
        }
        else
        {
            talk.Say(talk.Place is Place.Asking or Place.Another ? "cancel.kept" : talk.Place is Place.Together ? "confirm.kept" : "cancel.nothing");
        }

        if (talk.Place is Place.Together(var asked))
        {
            TogetherDoors.Strike(talk, asked);
        }

        talk.Place = new Place.Idle();
        Guide.Offer(talk, "ask.what-next");
        return talk.Done("repair", "cancel");
    }
}
