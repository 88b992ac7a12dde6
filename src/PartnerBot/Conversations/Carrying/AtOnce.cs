using System.Globalization;
using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Commands;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Planning.Goals;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Carrying;

/// <summary>An entry with several of its answers in one sentence.</summary>
internal static class AtOnce
{
    /// <summary>"40 kids by summer" is a statement, its target and its day at once; what was read is said, and an undo takes it back.</summary>
    public static Decision Goal(Talk talk, Command command)
    {
        var form = GoalForm.Form;
        if (command.Argument is not { } statement || (command.Amount is null && !command.IsTimed) || talk.Plan!.Of(form.Id).Count() >= form.Most)
        {
            return StepDoors.Add(talk, form.Id, command);
        }

        var (at, by) = (Journey.Fresh(talk.Plan, form), form.Field("by")!);
        var read = command.Day is { } day
            ? new Reading.Taken(new Value.Day(day), command.OtherDay is { } second && second >= talk.Scene.Today ? new Value.Day(second) : null)
            : WhenReader.ReadDay(command.Words, talk.Language, talk.Scene.Local, talk.Plan);
        if (command.Amount is null && read is Reading.Refused { Why.Key: "answer.no-day" })
        {
            // A length or an hour is no day; it stays with the matter.
            return StepDoors.Add(talk, form.Id, command with { Argument = command.Whole ?? statement });
        }

        Answering.Keep(talk, at, new Value.Words(statement));
        if (command.Amount is { } amount)
        {
            Read(talk, at with { Field = form.Field("target")! }, new Value.Words(amount.ToString(CultureInfo.GetCultureInfo(talk.Language.Tag()))));
        }

        switch (read)
        {
            case Reading.Taken(var value, var other):
                Day(talk, at with { Field = by }, value, other);
                break;
            case Reading.Refused { Why.Key: not "answer.no-day" } refused:
                talk.Add(new Replies.Reply.Tell(refused.Why));
                Guide.Ask(talk, at with { Field = by }, withCard: false);
                return talk.Done("command", command.Intent, command.Score);
        }

        talk.Place = new Place.Asking(form.Id, at.Entry, "statement");
        Guide.Proceed(talk);
        return talk.Done("command", command.Intent, command.Score);
    }

    /// <summary>Keeps a day that came with a command: says how it was read, and offers the other one.</summary>
    public static void Day(Talk talk, Position.At at, Value value, Value? other)
    {
        var doubts = Doubting.Doubting.In(at.Entry, at.Field.Id, value, other).ToList();
        if (doubts is [var doubt])
        {
            Answering.Keep(talk, at, value);
            Doubting.Doubting.Offer(talk, doubt, doubt.First, doubt.Other);
        }
        else
        {
            Read(talk, at, value);
        }
    }

    /// <summary>"Every other Tuesday at 8" is kept as it was said, with its hour.</summary>
    public static void Rhythm(Talk talk, Position.At at, Command command)
    {
        if (command is { Rhythm: not null, RhythmWords: { } words })
        {
            Read(talk, at with { Field = at.Form.Field("rhythm")! }, new Value.Words(words));
        }
    }

    /// <summary>Keeps an answer that came with a command, and says how it was read.</summary>
    public static void Read(Talk talk, Position.At at, Value value)
    {
        Answering.Keep(talk, at, value);
        talk.Say("answer.read-as", ("label", Talk.Label(at.Form, at.Field)), ("value", Showing.Of(at.Field, value)));
    }
}
