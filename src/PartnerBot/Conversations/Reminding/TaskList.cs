using PartnerBot.Conversations.Replies;
using PartnerBot.Planning.Reminding;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Conversations.Reminding;

/// <summary>"What is due?": the speaker's open tasks of all plans, the first due first.</summary>
internal static class TaskList
{
    private const int Most = 10;

    public static Decision Show(Talk talk)
    {
        if (Own.Settings(talk) is not { } settings)
        {
            return Own.Ask(talk);
        }

        if (talk.Scene.Fetched.Portfolio is not { } plans)
        {
            return new Decision.Needs(new Need.Portfolio());
        }

        var person = talk.Scene.Person;
        var due = (from plan in plans
                   let whose = new Whose(plan)
                   from occasion in Occasions.Of(plan)
                   where occasion.IsTask && Responsible.Of(plan, occasion.Owner, whose).Person == person
                   orderby occasion.Day
                   select Notice(plan.Id, occasion.Item, occasion.Day))
            .Concat(settings.Own.Select(own => Notice("", own.Id, own.Current(talk.Scene.Today)) with { Cause = Cause.Own }).OrderBy(notice => notice.Key.Day)).Take(Most).ToList();
        if (due.Count == 0)
        {
            talk.Say("tasks.none");
        }
        else
        {
            var digest = Digesting.Of(person, due, plans.ToDictionary(plan => plan.Id), settings, talk.Scene.At) with { Late = false, Coming = [] };
            talk.State = talk.State with { Reminded = [.. digest.Items.Select(item => new Reminded(item.Notice.Key.Plan, item.Notice.Key.Item))] };
            talk.Say("tasks.head");
            talk.Add(new Reply.Remind(digest));
        }

        Guide.Repeat(talk);
        return talk.Done("command", "show-tasks");

        Notice Notice(string plan, string item, DateOnly day) =>
            new(new NoticeKey(plan, item, person, day), Cause.Due, new Moment(day, settings.At, settings.In));
    }
}
