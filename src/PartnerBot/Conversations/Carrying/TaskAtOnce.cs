using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Commands;
using PartnerBot.Planning;
using PartnerBot.Planning.Actions;

namespace PartnerBot.Conversations.Carrying;

/// <summary>A task with its day, or with how it comes back, in one sentence. Nothing that was said about time is lost silently.</summary>
internal static class TaskAtOnce
{
    /// <summary>"Print the flyers by Friday" is a task with its day; what was read is said, and the other reading offered.</summary>
    public static Decision Take(Talk talk, Command command)
    {
        var form = TaskForm.Form;
        if (command is not { Argument: { } title, IsTimed: true } || talk.Plan!.Of(form.Id).Count() >= form.Most)
        {
            return StepDoors.Add(talk, form.Id, command);
        }

        var at = Journey.Fresh(talk.Plan, form);
        switch (WhenReader.Read(command.Words, talk.Language, talk.Scene.Local, talk.Plan))
        {
            case Reading.Taken(var due, var other):
                Answering.Keep(talk, at, new Value.Words(title));
                AtOnce.Rhythm(talk, at, command);
                AtOnce.Day(talk, at with { Field = form.Field("due")! }, due, other);
                talk.Place = new Place.Asking(form.Id, at.Entry, form.Naming.Id);
                Guide.Proceed(talk);
                break;
            case Reading.Refused { Why.Key: not "answer.no-day" } refused:
                Answering.Keep(talk, at, new Value.Words(title));
                talk.Add(new Replies.Reply.Tell(refused.Why));
                Guide.Ask(talk, at with { Field = form.Field("due")! }, withCard: false);
                break;
            default:
                if (command is not { Rhythm: { } rhythm, RhythmWords: not null })
                {
                    // A length or an hour is no day; it stays with the matter.
                    return StepDoors.Add(talk, form.Id, command with { Argument = command.Whole ?? title });
                }

                Answering.Keep(talk, at, new Value.Words(title));
                AtOnce.Rhythm(talk, at, command);
                if (rhythm.FirstAfter(talk.Scene.Today) is { } first)
                {
                    AtOnce.Day(talk, at with { Field = form.Field("due")! }, new Value.Day(first), null);
                }

                talk.Place = new Place.Asking(form.Id, at.Entry, form.Naming.Id);
                Guide.Proceed(talk);
                break;
        }

        return talk.Done("command", command.Intent, command.Score);
    }
}
