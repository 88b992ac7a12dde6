using PartnerBot.Conversations.Replies;
using PartnerBot.Planning.Reminding;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Reminding;

/// <summary>Reminders that failed too often, tried once more by hand: by who leads the plan at hand, or by an administrator everywhere.</summary>
internal static class RetryReminders
{
    private const string Intent = "retry-reminders";

    public static Decision Take(Talk talk)
    {
        var all = talk.Scene.IsAdministrator;
        if (!all && (talk.Plan is null || !talk.May(Deed.SeeFailedReminders)))
        {
            return talk.Refuse(Intent);
        }

        if (talk.Scene.Fetched.Stuck is not { } stuck)
        {
            return new Decision.Needs(new Need.Stuck(all ? null : talk.Plan!.Id));
        }

        var parked = stuck.Where(notice => notice.State == NoticeState.Parked).ToList();
        parked.ForEach(notice => talk.TryAgain(notice.Notice.Key));
        talk.Say(parked.Count == 0 ? "retry.nothing" : "retry.done", ("count", parked.Count));
        Guide.Repeat(talk);
        return talk.Done("command", Intent);
    }

    /// <summary>Beneath the list of what failed.</summary>
    public static void Offer(Talk talk) => talk.Add(new Reply.Offer(new Line("retry.offer"), [new Line("offer.retry-reminders")]));
}
