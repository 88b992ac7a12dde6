using PartnerBot.Conversations.Owing;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Reminding;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Reminding;

/// <summary>Shows one task as the card that does the job.</summary>
internal static class TaskShowing
{
    /// <summary>The task with all that can be done about it.</summary>
    public static Decision Show(Talk talk, Reminded task, Line? fault = null, string? intent = null)
    {
        if (Own.Settings(talk) is not { } settings)
        {
            return Own.Ask(talk);
        }

        var person = talk.Scene.Person;
        var day = settings.Own.FirstOrDefault(own => own.Id == task.Item)?.Current(talk.Scene.Today) ?? talk.Scene.Today;
        var notice = new Notice(new NoticeKey(task.Plan, task.Item, person, day), task.Plan.Length == 0 ? Cause.Own : Cause.Due, new Moment(day, settings.At, settings.In));
        var plans = talk.Plan is { } plan ? new Dictionary<string, Plan> { [plan.Id] = plan } : [];
        var digest = Digesting.Of(person, [notice], plans, settings, talk.Scene.At) with { Late = false, Coming = [] };
        talk.State = talk.State with { Reminded = [task] };
        talk.Add(new Reply.Remind(digest, fault));
        return talk.Done(fault is null ? "command" : "repair", intent);
    }

    /// <summary>The same once more, with what is wrong or missing.</summary>
    public static Decision Again(Talk talk, Reminded task, Line why, string intent)
    {
        talk.Add(new Reply.Tell(why));
        Owing.Owing.Wait(talk, intent, intent switch { "hand-over-task" => Lack.Person, "block-task" => Lack.Reason, _ => Lack.Day });
        return Show(talk, task, why, intent);
    }
}
