using PartnerBot.Planning;
using PartnerBot.Planning.Reminding;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Reminding;

/// <summary>"Why did I (not) get this?", answered from the ledger.</summary>
internal static class WhyReminder
{
    private const int Most = 8;

    public static Decision Tell(Talk talk)
    {
        if (Own.Settings(talk) is not { } settings)
        {
            return Own.Ask(talk);
        }

        if (talk.Scene.Fetched.Reminders is not { } notices)
        {
            return new Decision.Needs(new Need.Reminders());
        }

        if (talk.Scene.Fetched.Portfolio is not { } plans)
        {
            return new Decision.Needs(new Need.Portfolio());
        }

        var all = talk.Scene.IsAdministrator;
        var sees = all || (talk.Plan is not null && talk.May(Deed.SeeFailedReminders));
        if (sees && talk.Scene.Fetched.Stuck is null)
        {
            return new Decision.Needs(new Need.Stuck(all ? null : talk.Plan!.Id));
        }

        var told = notices.Where(notice => notice.State != NoticeState.Queued && !IsNoNews(notice)).OrderByDescending(notice => notice.Changed).Take(Most).ToList();
        var next = notices.Where(notice => notice.State == NoticeState.Queued).OrderBy(notice => notice.Notice.Due.Instant).Take(3).ToList();
        talk.Say(told.Count + next.Count == 0 ? "why.none" : "why.head");
        foreach (var notice in told.Concat(next))
        {
            var key = notice.Notice.Key;
            var title = TaskFinder.Title(talk, settings, new Reminded(key.Plan, key.Item));
            title = title == "…" ? plans.FirstOrDefault(plan => plan.Id == key.Plan)?.Title : title;
            talk.Say(
                $"why.{Key(notice)}",
                ("title", title ?? (object)new Line("why.own-gone")),
                ("cause", new Line($"why.cause.{notice.Notice.Cause.ToString().ToLowerInvariant()}")),
                ("day", DateOnly.FromDateTime(Zones.Local(notice.State == NoticeState.Queued ? notice.Notice.Due.Instant : notice.Changed, settings.In))));
        }

        if (sees)
        {
            Stuck(talk, plans, talk.Scene.Fetched.Stuck!);
        }

        if (sees && talk.Scene.Fetched.Stuck!.Any(notice => notice.State == NoticeState.Parked))
        {
            RetryReminders.Offer(talk);
        }

        talk.Say("why.settings", ("time", new Clock(settings.At)), ("zone", settings.In));
        ReminderSettings.TellLimits(talk, settings);
        Guide.Repeat(talk);
        return talk.Done("answer", "why-reminder");
    }

    // What the person stopped themselves needs no reason; what would have come had the task stayed open, nobody misses.
    private static bool IsNoNews(PastNotice notice) =>
        notice is { State: NoticeState.Cancelled, Notice.Cause: Cause.Own } or { State: NoticeState.Cancelled, Why: "unwanted", Notice.Cause: Cause.Overdue or Cause.Deputy or Cause.Lead };

    // Who leads a plan, or runs the house, hears of reminders that reach nobody.
    private static void Stuck(Talk talk, IReadOnlyList<Plan> plans, IReadOnlyList<PastNotice> stuck)
    {
        foreach (var group in stuck.Where(notice => notice.Notice.Key.Person != talk.Scene.Person).GroupBy(notice => notice.Notice.Key.Person).Take(Most))
        {
            var member = plans.SelectMany(plan => plan.People()).FirstOrDefault(member => member.Person == group.Key);
            talk.Say(group.Any(notice => notice.State == NoticeState.Parked) ? "why.stuck.parked" : "why.stuck", ("person", member?.Name ?? group.Key), ("count", group.Count()));
        }
    }

    private static string Key(PastNotice notice) => notice switch
    {
        { State: NoticeState.Queued, Why: "paused" } => "paused",
        // What is still to come is not overdue yet.
        { State: NoticeState.Queued, Notice.Cause: Cause.Overdue or Cause.Deputy or Cause.Lead } => "if-open",
        { State: NoticeState.Queued } => "queued",
        { State: NoticeState.Sent } => "sent",
        { State: NoticeState.Sending } => "sending",
        { State: NoticeState.Waiting } => "waiting",
        { State: NoticeState.Cancelled, Why: "off" } => "off",
        { State: NoticeState.Cancelled } => "cancelled",
        { State: NoticeState.Unknown } => "unknown",
        _ => "parked",
    };
}
