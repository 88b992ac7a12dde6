using PartnerBot.Conversations.ActionPlan;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Planning.Goals;

namespace PartnerBot.Conversations.Doubting;

/// <summary>The other day in the plan: the edit that was made is changed, and one undo takes back both.</summary>
internal static class PlanDoubts
{
    public static Decision Take(Talk talk, Doubt.InField doubt)
    {
        var before = talk.Plan!;
        var value = new Value.Day(doubt.Other);
        if (before.Entry(doubt.Entry) is not { } entry || Journey.Find(entry.Form)?.Field(doubt.Field) is not { } field || entry[doubt.Field] is not Value.Day(var now)
            || (now != doubt.First && now != doubt.Other))
        {
            return Doubting.End(talk, "other-day.changed", doubt.Other);
        }

        if (now == doubt.Other)
        {
            return Doubting.End(talk, "other-day.already", doubt.Other);
        }

        talk.Instead(new Edit.Answered(doubt.Entry, doubt.Field, new Value.Day(doubt.First)), new Edit.Answered(doubt.Entry, doubt.Field, value));
        Consequences.Of(talk, before, new Position.At(Journey.Form(entry.Form), doubt.Entry, field), value);
        return Doubting.End(talk, "other-day.done", doubt.Other);
    }

    public static Decision Take(Talk talk, Doubt.Measure doubt)
    {
        var (first, other) = (Measures.Key(doubt.First), Measures.Key(doubt.Other));
        var goal = talk.Plan!.Entry(doubt.Goal);
        if (goal?[first] is not Value.Number amount)
        {
            return Doubting.End(talk, goal?[other] is null ? "other-day.changed" : "other-day.already", doubt.Other);
        }

        return talk.Instead(new Edit.Answered(doubt.Goal, first, amount), new Edit.Answered(doubt.Goal, other, amount)) is { } need
            ? new Decision.Needs(need)
            : Doubting.End(talk, "other-day.done", doubt.Other);
    }

    // The same question for the other day; the first can be asked for again.
    public static Decision Take(Talk talk, Doubt.Asked doubt)
    {
        TaskAnswers.Until(talk, doubt.Other, doubt.First);
        Guide.Repeat(talk);
        return talk.Done("answer", "ask-plan");
    }

    // Nothing in the plan hangs on this day; it waits for the successor, or was only said.
    public static Decision Take(Talk talk, Doubt.Leaving doubt)
    {
        if (talk.Place is Place.NamingSuccessor waiting)
        {
            if (waiting.Day != doubt.First)
            {
                return Doubting.End(talk, waiting.Day == doubt.Other ? "other-day.already" : "other-day.changed", doubt.Other);
            }

            talk.Place = waiting with { Day = doubt.Other };
        }

        return Doubting.End(talk, "other-day.done", doubt.Other);
    }
}
