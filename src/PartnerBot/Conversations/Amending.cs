using PartnerBot.Planning;
using PartnerBot.Planning.History;
using PartnerBot.Planning.Reminding;

namespace PartnerBot.Conversations;

/// <summary>Changes of what was made before, so that one "undo" takes back both; and changes beside the plan that it takes back as well.</summary>
internal static class Amending
{
    /// <summary>Another answer takes the place of one, wherever it stands. A need where it has to be fetched first what stood there before.</summary>
    public static Need? Instead(this Talk talk, Edit.Answered made, Edit.Answered other)
    {
        var version = talk.Plan!.Entry(made.Entry)!.Answers[made.Field].Version;
        talk.Amends = talk.State.Changes.Of(talk.Scene.Person, talk.Plan.Id, version);
        if (made.Field != other.Field)
        {
            if (talk.Amends is { } change && talk.Scene.Fetched.Steps is null)
            {
                return Need.Steps.Of(change);
            }

            talk.Edit(talk.Scene.Fetched.Steps?.LastOrDefault(step => step.Made == made)?.Back ?? new Edit.Cleared(made.Entry, made.Field));
        }

        talk.Edit(other);
        return null;
    }

    /// <summary>A day was put into the person's settings, and can be taken back like a change of the plan.</summary>
    public static void Remember(this Talk talk, DayStep step) =>
        talk.State = talk.State with { Changes = talk.State.Changes.With(new OwnChange(talk.Scene.Person, "", 0, 0) { Day = step }) };
}
