using PartnerBot.Conversations.Reminding;
using PartnerBot.Planning.History;

namespace PartnerBot.Conversations.Doubting;

/// <summary>The other day among the person's own reminders.</summary>
internal static class SettingDoubts
{
    public static Decision Take(Talk talk, Doubt.Setting doubt)
    {
        if (Own.Settings(talk) is not { } settings)
        {
            return Own.Ask(talk);
        }

        var now = doubt.Where.In(settings);
        if (now == doubt.Other)
        {
            return Doubting.End(talk, "other-day.already", doubt.Other);
        }

        if (now != doubt.First)
        {
            return Doubting.End(talk, "other-day.changed", doubt.Other);
        }

        Own.Keep(talk, doubt.Where.With(settings, doubt.Other));
        talk.State = talk.State with { Changes = talk.State.Changes.Instead(talk.Scene.Person, doubt.Where, doubt.First, doubt.Other) };
        return Doubting.End(talk, "other-day.done", doubt.Other);
    }
}
