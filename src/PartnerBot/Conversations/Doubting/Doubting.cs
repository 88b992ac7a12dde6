using PartnerBot.Conversations.Replies;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Conversations.Doubting;

/// <summary>
/// Offers the second reading of a day in one tap after a command has acted on the first, and lets it take the place of what was made.
/// A door says where the day stands; everything else is the same for all of them.
/// </summary>
internal static class Doubting
{
    /// <summary>States the reading and offers the other one; nothing where the words are clear.</summary>
    public static void Offer(Talk talk, Doubt where, DateOnly first, DateOnly? other)
    {
        if (other is not { } second || second == first)
        {
            return;
        }

        var doubt = where with { First = first, Other = second };
        talk.State = talk.State with { Doubt = new Doubted(talk.Scene.Person, doubt.IsInPlan ? talk.Plan!.Id : "", doubt) };
        talk.Add(new Reply.OtherDay(doubt));
    }

    /// <summary>The typed twin of the button. Null when something else was said.</summary>
    public static Decision? Said(Talk talk, Doubted doubted, string text)
    {
        if (doubted.Person != talk.Scene.Person || (doubted.Doubt.IsInPlan && doubted.Plan != talk.Plan?.Id) || !DoubtWords.Mean(talk, doubted.Doubt, text))
        {
            return null;
        }

        // Whoever says it twice is told that it is so already.
        talk.State = talk.State with { Doubt = doubted };
        return Take(talk, doubted.Doubt);
    }

    /// <summary>The other day takes the place of the first, if that still stands.</summary>
    public static Decision Take(Talk talk, Doubt doubt) => doubt switch
    {
        Doubt.Setting setting => SettingDoubts.Take(talk, setting),
        _ when !talk.May(Deed.EditStep) => talk.Refuse(),
        Doubt.InField answer => PlanDoubts.Take(talk, answer),
        Doubt.Measure measure => PlanDoubts.Take(talk, measure),
        Doubt.Leaving leaving => PlanDoubts.Take(talk, leaving),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static Decision End(Talk talk, string key, DateOnly day)
    {
        talk.Say(key, ("day", day));
        Guide.Repeat(talk);
        return talk.Done("repair");
    }
}
