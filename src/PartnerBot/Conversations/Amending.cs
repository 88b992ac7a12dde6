using PartnerBot.Planning;
using PartnerBot.Planning.History;
using PartnerBot.Planning.Reminding;

namespace PartnerBot.Conversations;

/// <summary>Changes of what was just made, so that one "undo" takes back both; and changes beside the plan that it takes back as well.</summary>
internal static class Amending
{
    /// <summary>Another answer takes the place of one that was made here.</summary>
    public static void Instead(this Talk talk, Edit.Answered made, Edit.Answered other)
    {
        var step = talk.State.Changes.StepOf(talk.Scene.Person, talk.Plan!.Id, made);
        if (made.Field != other.Field)
        {
            talk.Edit(step?.Back ?? new Edit.Cleared(made.Entry, made.Field));
        }

        var back = made.Field == other.Field ? step?.Back : talk.Plan.Inverse(other);
        talk.Edit(other);
        if (step is not null && back is not null)
        {
            talk.TakesBack = true;
            talk.State = talk.State with { Changes = talk.State.Changes.Instead(step, new OwnStep(other, back)) };
        }
    }

    /// <summary>A day was put into the person's settings, and can be taken back like a change of the plan.</summary>
    public static void Remember(this Talk talk, DayStep step) =>
        talk.State = talk.State with { Changes = talk.State.Changes.With(new OwnChange(talk.Scene.Person, "", []) { Day = step }) };
}
