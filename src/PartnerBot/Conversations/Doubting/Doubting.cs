using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Doubting;

/// <summary>
/// Offers the second reading of a day in one tap after a command has acted on the first, and lets it take the place of what was made.
/// A door says where the day stands; everything else is the same for all of them.
/// </summary>
internal static class Doubting
{
    private const int MostChoices = 3;

    /// <summary>States the reading and offers the other one; nothing where the words are clear.</summary>
    public static void Offer(Talk talk, Doubt where, DateOnly first, DateOnly? other)
    {
        if (other is not { } second || second == first)
        {
            return;
        }

        var doubt = where with { First = first, Other = second };
        Remember(talk, [doubt]);
        talk.Add(new Reply.OtherDay([doubt]));
    }

    /// <summary>The same for the days of a card or of minutes, each with the name of its field or entry.</summary>
    public static void OfferAll(Talk talk, IReadOnlyList<Doubt> doubts)
    {
        if (doubts.Count > 0)
        {
            Remember(talk, doubts);
            talk.Add(new Reply.OtherDay(doubts, Named: true));
        }
    }

    /// <summary>Offers the other reading of an answer as one more button beneath the next question; "the other one" means it as well.</summary>
    public static void OfferBelow(Talk talk, Position.At at, Value value, Value? other)
    {
        if (other is not null)
        {
            talk.Mean(at, other);
            if (In(at.Entry, at.Field.Id, value, other).ToList() is { Count: > 0 } doubts)
            {
                Remember(talk, doubts);
            }
        }
    }

    /// <summary>The doubt of an answer that has a second reading; nothing where it has none.</summary>
    public static IEnumerable<Doubt> In(string entry, string field, Value? value, Value? other) =>
        value is Value.Day(var first) && other is Value.Day(var second) && first != second ? [new Doubt.InField(entry, field) { First = first, Other = second }] : [];

    /// <summary>From now on "the other one" means these days.</summary>
    public static void Remember(Talk talk, IReadOnlyList<Doubt> doubts) => talk.State = talk.State with
    {
        Doubt = new Doubted(talk.Scene.Person, doubts[0].IsInPlan ? talk.Plan!.Id : "", doubts[0]) { Further = [.. doubts.Skip(1)] },
    };

    /// <summary>The typed twin of the button. Null when something else was said.</summary>
    public static Decision? Said(Talk talk, Doubted doubted, string text)
    {
        if (doubted.Person != talk.Scene.Person || DoubtWords.Meant(talk, doubted, text) is not { Count: > 0 } meant)
        {
            return null;
        }

        // A message that was made a task may have gone into another plan than the one at hand.
        if (doubted.Doubt.IsInPlan && doubted.Plan != talk.Plan?.Id)
        {
            return talk.Scene.Plans.Any(plan => plan.Id == doubted.Plan) ? new Decision.Needs(new Need.APlan(doubted.Plan)) : null;
        }

        // Whoever says it twice is told that it is so already.
        talk.State = talk.State with { Doubt = doubted };
        return meant is [var only] ? Take(talk, only) : Which(talk, meant);
    }

    /// <summary>"The other one" where nothing was in doubt: no answer to anything.</summary>
    public static Decision Nothing(Talk talk)
    {
        talk.Say("other-day.nothing");
        Guide.Repeat(talk);
        return talk.Done("repair");
    }

    /// <summary>The other day takes the place of the first, if that still stands.</summary>
    public static Decision Take(Talk talk, Doubt doubt) => doubt switch
    {
        Doubt.Setting setting => SettingDoubts.Take(talk, setting),
        Doubt.Asked asked => PlanDoubts.Take(talk, asked),
        _ when !talk.May(Deed.EditStep) => talk.Refuse(),
        Doubt.InField answer => PlanDoubts.Take(talk, answer),
        Doubt.Measure measure => PlanDoubts.Take(talk, measure),
        Doubt.Leaving leaving => PlanDoubts.Take(talk, leaving),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static Decision End(Talk talk, string key, DateOnly day)
    {
        talk.Say(key, ("day", day));
        if (talk.State.Plan == talk.Plan?.Id)
        {
            Guide.Repeat(talk);
        }

        return talk.Done("repair");
    }

    private static Decision.Made Which(Talk talk, IReadOnlyList<Doubt> meant)
    {
        talk.Add(new Reply.Offer(new Line("other-day.which"), [.. meant.Take(MostChoices).Select(doubt => DoubtLabel.Offer(talk.Plan, doubt, named: true))]));
        return talk.Done("repair");
    }
}
