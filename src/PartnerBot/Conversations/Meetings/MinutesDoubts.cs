using PartnerBot.Conversations.ActionPlan;
using PartnerBot.Conversations.Doubting;
using PartnerBot.Planning;

namespace PartnerBot.Conversations.Meetings;

/// <summary>Days in minutes that can be read in two ways: said before the yes, offered after it.</summary>
internal static class MinutesDoubts
{
    /// <summary>Says before anything is kept which days are doubtful; the list above shows how they were read.</summary>
    public static void Say(Talk talk, Proposal proposal, Plan after)
    {
        if (proposal is Proposal.KeepMinutes(_, var text) && Of(talk, talk.Plan!, after, text) is { Count: > 0 })
        {
            talk.Say("minutes.doubtful");
        }
    }

    /// <summary>Offers the other day of each task that was kept.</summary>
    public static void Offer(Talk talk, Plan before, string text) => Doubting.Doubting.OfferAll(talk, Of(talk, before, talk.Plan!, text));

    // The tasks that came with the minutes, in their order; one line more or less would have been an entry more or less.
    private static List<Doubt> Of(Talk talk, Plan before, Plan after, string text)
    {
        var made = after.Of("task").Where(task => before.Entry(task.Id) is null);
        var read = MinutesReader.Read(text, talk).OfType<MinutesItem.ToDo>();
        return [.. made.Zip(read, (task, item) => Doubting.Doubting.In(task.Id, "due", item.Task.Due, item.Other is { } day ? new Value.Day(day) : null)).SelectMany(doubts => doubts)];
    }
}
