using PartnerBot.Conversations.Handles;
using PartnerBot.Planning.Reminding;

namespace PartnerBot.Conversations.Reminding;

/// <summary>Does what the buttons of a reminder say. The plan of the handle is at hand already; the task may be gone by now.</summary>
internal static class TaskPressing
{
    /// <summary>Names of the card's inputs.</summary>
    public const string Day = "day";
    public const string Person = "person";
    public const string Reason = "reason";

    /// <summary>Says in a handle that its card is about one task only.</summary>
    public const string Alone = "alone";

    public static Decision Press(Talk talk, Handle handle, IReadOnlyDictionary<string, string> fields)
    {
        var task = new Reminded(handle.Plan, handle.Entry);
        if (handle.Plan.Length > 0 && (talk.Plan is null || Occasions.Find(talk.Plan, handle.Entry) is null || !TaskFinder.IsShown(talk, task)))
        {
            talk.Say(talk.Shown?.Entry(handle.Entry) is null ? "task.gone" : "task.closed");
            Guide.Repeat(talk);
            return talk.Done("repair");
        }

        var decision = handle.Verb switch
        {
            Verb.TaskDone => TaskActs.Done(talk, task),
            Verb.TaskLater => TaskActs.Later(talk, task, fields.GetValueOrDefault(Day, "")),
            Verb.TaskToOther => TaskActs.ToOther(talk, task, fields.GetValueOrDefault(Person, "")),
            Verb.TaskBlocked => TaskActs.Blocked(talk, task, fields.GetValueOrDefault(Reason, "")),
            _ => TaskShowing.Show(talk, task),
        };
        return handle.Form == Alone && decision is Decision.Made made && (made.Edits.Count > 0 || made.Records.Count > 0) ? made with { Served = true } : decision;
    }
}
