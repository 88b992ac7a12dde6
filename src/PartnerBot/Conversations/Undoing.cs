using PartnerBot.Conversations.Remembering;
using PartnerBot.Conversations.Reminding;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Planning.History;
using PartnerBot.Planning.Reminding;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Conversations;

/// <summary>Takes the person's last change back: of the plan at hand, or of their own reminders.</summary>
internal static class Undoing
{
    public static Decision Undo(Talk talk)
    {
        var change = talk.State.Changes.Newest(talk.Scene.Person, talk.Plan?.Id);
        if (change?.Day is { } step)
        {
            return TakeBack(talk, change, step);
        }

        if (talk.Plan is null)
        {
            talk.Say("plan.none");
            Guide.Offer(talk, "ask.what-next");
            return talk.Done("repair", "undo");
        }

        if (!talk.May(Deed.TickTask))
        {
            return talk.Refuse("undo");
        }

        var asked = talk.Place is Place.Asking(_, var id, _) ? talk.Plan.Entry(id) : null;
        if (change is null)
        {
            talk.Say("undo.nothing");
        }
        else if (talk.Scene.Fetched.Steps is { } steps)
        {
            TakeBack(talk, change, steps);
        }
        else
        {
            return new Decision.Needs(Need.Steps.Of(change));
        }

        Settle(talk, asked);
        Guide.Repeat(talk);
        return talk.Done("repair", "undo");
    }

    /// <summary>Takes back what this person did last to the plan at hand, because it was meant otherwise; a need where its steps have to be fetched first.</summary>
    public static Need? Silently(Talk talk)
    {
        if (talk.State.Changes.Newest(talk.Scene.Person, talk.Plan?.Id) is not { Day: null } change)
        {
            return null;
        }

        if (talk.Scene.Fetched.Steps is not { } steps)
        {
            return Need.Steps.Of(change);
        }

        Forget(talk, change);
        foreach (var edit in TakingBack.Of(talk.Plan!, steps).Edits)
        {
            talk.Edit(edit);
        }

        return null;
    }

    private static void TakeBack(Talk talk, OwnChange change, IReadOnlyList<OwnStep> steps)
    {
        var taking = TakingBack.Of(talk.Plan!, steps);
        talk.TakesBack = true;
        Forget(talk, change);
        foreach (var edit in taking.Edits)
        {
            talk.Edit(edit);
        }

        if (taking.Edits.Count > 0)
        {
            talk.Say("undo.done");
        }

        if (taking.Kept.Count > 0)
        {
            talk.Say("undo.kept", ("list", new Retelling.Several(talk.Plan!, taking.Kept)));
        }
    }

    private static Decision TakeBack(Talk talk, OwnChange change, DayStep step)
    {
        if (Own.Settings(talk) is not { } settings)
        {
            return Own.Ask(talk);
        }

        Forget(talk, change);
        if (step.Back(settings) is { } before)
        {
            Own.Keep(talk, before);
        }

        talk.Say(step.Back(settings) is null ? "undo.reminder-changed" : "undo.done");
        Guide.Repeat(talk);
        return talk.Done("repair", "undo");
    }

    private static void Forget(Talk talk, OwnChange change) => talk.State = talk.State with { Changes = [.. talk.State.Changes.Where(other => other != change)] };

    // What was being asked may be gone with the edit that made it: then no question is left that would take the next words for its answer.
    private static void Settle(Talk talk, Entry? asked)
    {
        if (asked is not null && talk.Plan!.Entry(asked.Id) is null)
        {
            talk.Place = !talk.Plan.Archived && Journey.Next(talk.Plan) is Position.At open ? new Place.Asking(open.Form.Id, open.Entry, open.Field.Id) : new Place.Idle();
        }
        else if (talk.Place is Place.Asking(var form, var entry, var field) && talk.Plan!.Entry(entry) is { } left && left[field] is not null)
        {
            talk.Place = new Place.Asking(form, entry, field);
        }
        else if (talk.Place is Place.Another && !talk.Plan!.Archived && Journey.Next(talk.Plan) is Position.At at)
        {
            talk.Place = new Place.Asking(at.Form.Id, at.Entry, at.Field.Id);
        }
    }
}
