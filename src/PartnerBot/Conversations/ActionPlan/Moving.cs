using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Doubting;
using PartnerBot.Conversations.Reminding;
using PartnerBot.Planning;
using PartnerBot.Planning.Actions;
using PartnerBot.Planning.Forms;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.ActionPlan;

/// <summary>"Die Haushaltsberatung ist jetzt am 12.5.": a date of the plan moves with all that hangs on it; or a single task does.</summary>
internal static class Moving
{
    /// <summary>The words bid to move an open task that they name.</summary>
    public static bool NamesTask(Plan? plan, string words) => plan is not null && TaskFinder.Titled(plan.Of("task"), words) is not null;

    public static Decision Move(Talk talk, Command command)
    {
        if (Bulk.Intent(command.Words) == "shift-all")
        {
            return Bulk.Open(talk, command with { Intent = "shift-all" });
        }

        if (TaskFinder.Titled(talk.Plan!.Of("task"), command.Words) is { } task)
        {
            var at = new Position.At(TaskForm.Form, task.Id, TaskForm.Form.Field("due")!);
            var rest = command.Words.Replace(task.Said("title")!, " ", StringComparison.OrdinalIgnoreCase);
            return Keep(talk, at, Due(talk, task, rest));
        }

        if (AnchorWords.In(command.Words) is { } kind)
        {
            return Date(talk, command, kind);
        }

        talk.Say("move.what");
        Guide.Repeat(talk);
        return talk.Done("command", command.Intent);
    }

    private static Decision Date(Talk talk, Command command, string kind)
    {
        var form = AnchorForm.Form;
        var known = talk.Plan!.Of("anchor").LastOrDefault(entry => entry.Picked("kind") == kind);
        var value = ShiftWords.Read(command.Words) is var (offset, unit) && known?["day"] is Value.Day(var now)
            ? new Value.Day(DueDays.Shift(now, offset, unit))
            : null;
        Reading read = value is not null ? new Reading.Taken(value) : Day(talk, AnchorWords.Without(command.Words), past: true);
        var at = known is null ? Journey.Fresh(talk.Plan, form) : new Position.At(form, known.Id, form.Naming);
        if (known is null)
        {
            Answering.Keep(talk, at, new Value.Chosen([kind]));
        }

        return Keep(talk, at with { Field = form.Field("day")! }, read);
    }

    // Without a day the question for it stands open.
    private static Decision Keep(Talk talk, Position.At at, Reading? read)
    {
        if (read is not Reading.Taken(var value, var other))
        {
            if (read is Reading.Refused { Why.Key: not "answer.no-day" } refused)
            {
                talk.Add(new Replies.Reply.Tell(refused.Why));
            }

            Guide.Ask(talk, at, withCard: false);
            return talk.Done("command", "move-date");
        }

        Answering.Keep(talk, at, value);
        talk.Say("answer.read-as", ("label", Talk.Label(at.Form, at.Field)), ("value", Showing.Of(at.Field, value, talk.Plan)));
        if (value is Value.Day(var day))
        {
            Doubting.Doubting.Offer(talk, new Doubt.InField(at.Entry, at.Field.Id), day, (other as Value.Day)?.Date);
        }

        Guide.Repeat(talk);
        return talk.Done("command", "move-date");
    }

    private static Reading? Due(Talk talk, Entry task, string rest) =>
        WhenReader.Read(rest, talk.Language, talk.Scene.Local, talk.Plan) is Reading.Taken(Value.Relative { Offset: not 0 }, _) distance ? distance
        : ShiftWords.Read(rest) is var (offset, unit)
            ? talk.Plan!.DueDay(task) is { } day ? new Reading.Taken(new Value.Day(DueDays.Shift(day, offset, unit))) : null
        : Day(talk, rest, past: false);

    private static Reading Day(Talk talk, string words, bool past) => DayReader.Read(words, talk.Language, talk.Scene.Local, past);
}
