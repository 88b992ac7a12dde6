using System.Globalization;
using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Doubting;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Carrying;

/// <summary>An entry with several of its answers in one sentence.</summary>
internal static class AtOnce
{
    /// <summary>"40 kids by summer" is a statement, its target and its day at once; what was read is said, and an undo takes it back.</summary>
    public static Decision Goal(Talk talk, Command command)
    {
        var form = Journey.Form("goal");
        if (command is not { Argument: { } statement, Amount: { } amount } || talk.Plan!.Of(form.Id).Count() >= form.Most)
        {
            return StepDoors.Add(talk, form.Id, command);
        }

        var at = Journey.Fresh(talk.Plan, form);
        Answering.Keep(talk, at, new Value.Words(statement));
        Read(talk, at with { Field = form.Field("target")! }, new Value.Words(amount.ToString(Culture(talk))));
        if (command.Day is { } day)
        {
            Read(talk, at with { Field = form.Field("by")! }, new Value.Day(day));
            Doubting.Doubting.Offer(talk, new Doubt.InField(at.Entry, "by"), day, command.OtherDay >= talk.Scene.Today ? command.OtherDay : null);
        }

        talk.Place = new Place.Asking(form.Id, at.Entry, "statement");
        Guide.Proceed(talk);
        return talk.Done("command", command.Intent, command.Score);
    }

    /// <summary>"Print the flyers by Friday" is a task with its day; what was read is said, and the other reading offered.</summary>
    public static Decision Task(Talk talk, Command command)
    {
        var form = Journey.Form("task");
        if (command is not { Argument: { } title, IsTimed: true } || talk.Plan!.Of(form.Id).Count() >= form.Most
            || WhenReader.Read(command.Words, talk.Language, talk.Scene.Local, talk.Plan) is not Reading.Taken(var due, var other))
        {
            return StepDoors.Add(talk, form.Id, command);
        }

        var at = Journey.Fresh(talk.Plan, form);
        Answering.Keep(talk, at, new Value.Words(title));
        if (due is Value.Day(var day) && other is Value.Day(var second))
        {
            Answering.Keep(talk, at with { Field = form.Field("due")! }, due);
            Doubting.Doubting.Offer(talk, new Doubt.InField(at.Entry, "due"), day, second);
        }
        else
        {
            Read(talk, at with { Field = form.Field("due")! }, due);
        }

        talk.Place = new Place.Asking(form.Id, at.Entry, "title");
        Guide.Proceed(talk);
        return talk.Done("command", command.Intent, command.Score);
    }

    private static void Read(Talk talk, Position.At at, Value value)
    {
        Answering.Keep(talk, at, value);
        talk.Say("answer.read-as", ("label", Talk.Label(at.Form, at.Field)), ("value", Showing.Of(at.Field, value)));
    }

    private static CultureInfo Culture(Talk talk) => CultureInfo.GetCultureInfo(talk.Language.Tag());
}
