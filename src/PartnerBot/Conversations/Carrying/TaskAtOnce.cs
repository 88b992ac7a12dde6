using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Commands;
using PartnerBot.Planning;
using PartnerBot.Planning.Actions;
using PartnerBot.Planning.Forms;

namespace PartnerBot.Conversations.Carrying;

/// <summary>A task with its day, with how it comes back, or with who does it, in one sentence. Nothing that was said is lost silently.</summary>
internal static class TaskAtOnce
{
    /// <summary>"Print the flyers by Friday" is a task with its day; what was read is said, and the other reading offered.</summary>
    public static Decision Take(Talk talk, Command said)
    {
        var (command, owner) = OwnerTail.Of(talk, said) ?? (said, null);
        var form = TaskForm.Form;
        if (command.Argument is not { } title || talk.Plan!.Of(form.Id).Count() >= form.Most)
        {
            return StepDoors.Add(talk, form.Id, command);
        }

        var at = Journey.Fresh(talk.Plan, form);
        var read = command.IsTimed ? WhenReader.Read(command.Words, talk.Language, talk.Scene.Local, talk.Plan) : null;
        switch (read)
        {
            case Reading.Taken(var due, var other):
                Begin(talk, at, title, owner);
                AtOnce.Rhythm(talk, at, command);
                AtOnce.Day(talk, at with { Field = form.Field("due")! }, due, other);
                break;
            case Reading.Refused { Why.Key: not "answer.no-day" } refused:
                Begin(talk, at, title, owner);
                talk.Add(new Replies.Reply.Tell(refused.Why));
                Guide.Ask(talk, at with { Field = form.Field("due")! }, withCard: false);
                return talk.Done("command", command.Intent, command.Score);
            default:
                if (command is { IsTimed: true, Rhythm: { } rhythm, RhythmWords: not null })
                {
                    Begin(talk, at, title, owner);
                    AtOnce.Rhythm(talk, at, command);
                    if (rhythm.FirstAfter(talk.Scene.Today) is { } first)
                    {
                        AtOnce.Day(talk, at with { Field = form.Field("due")! }, new Value.Day(first), null);
                    }

                    break;
                }

                // A length or an hour is no day; it stays with the matter.
                var whole = command.IsTimed ? command.Whole ?? title : title;
                if (owner is null)
                {
                    return StepDoors.Add(talk, form.Id, command with { Argument = whole });
                }

                Begin(talk, at, whole, owner);
                break;
        }

        talk.Place = new Place.Asking(form.Id, at.Entry, form.Naming.Id);
        Guide.Proceed(talk);
        return talk.Done("command", command.Intent, command.Score);
    }

    private static void Begin(Talk talk, Position.At at, string title, string? owner)
    {
        Answering.Keep(talk, at, new Value.Words(title));
        if (owner is not null)
        {
            AtOnce.Read(talk, at with { Field = at.Form.Field("owner")! }, new Value.Words(owner));
        }
    }
}
