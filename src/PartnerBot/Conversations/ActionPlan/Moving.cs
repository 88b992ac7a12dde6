using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Doubting;
using PartnerBot.Planning;
using PartnerBot.Planning.Actions;
using PartnerBot.Planning.Forms;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.ActionPlan;

/// <summary>"Die Haushaltsberatung ist jetzt am 12.5.": a date of the plan moves with all that hangs on it; or a single task does.</summary>
internal static class Moving
{
    private const int ShortestTitle = 4;

    /// <summary>The words bid to move an open task that they name.</summary>
    public static bool NamesTask(Plan? plan, string words) => plan is not null && Task(plan, words) is not null;

    public static Decision Move(Talk talk, Command command)
    {
        if (Bulk.Intent(command.Words) == "shift-all")
        {
            return Bulk.Open(talk, command with { Intent = "shift-all" });
        }

        if (Task(talk.Plan!, command.Words) is { } task)
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
        var read = value is not null ? new Reading.Taken(value) : Day(talk, AnchorWords.Without(command.Words), past: true);
        var at = known is null ? Journey.Fresh(talk.Plan, form) : new Position.At(form, known.Id, form.Naming);
        if (known is null)
        {
            Answering.Keep(talk, at, new Value.Chosen([kind]));
        }

        return Keep(talk, at with { Field = form.Field("day")! }, read);
    }

    // Without a day the question for it stands open.
    private static Decision Keep(Talk talk, Position.At at, Reading.Taken? read)
    {
        if (read is not var (value, other))
        {
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

    private static Reading.Taken? Due(Talk talk, Entry task, string rest) =>
        WhenReader.Read(rest, talk.Language, talk.Scene.Local, talk.Plan) is Reading.Taken(Value.Relative { Offset: not 0 }, _) distance ? distance
        : ShiftWords.Read(rest) is var (offset, unit)
            ? talk.Plan!.DueDay(task) is { } day ? new Reading.Taken(new Value.Day(DueDays.Shift(day, offset, unit))) : null
        : Day(talk, rest, past: false);

    private static Reading.Taken? Day(Talk talk, string words, bool past) => DayReader.Read(words, talk.Language, talk.Scene.Local, past) as Reading.Taken;

    // The open task whose title the words hold, the longest first.
    private static Entry? Task(Plan plan, string words) => plan.Of("task")
        .Where(task => task.IsOpen() && task.Said("title") is { Length: >= ShortestTitle } title && words.Contains(title, StringComparison.OrdinalIgnoreCase))
        .OrderByDescending(task => task.Said("title")!.Length).FirstOrDefault();
}
