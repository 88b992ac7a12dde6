using PartnerBot.Conversations.Replies;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Conversations.People;

/// <summary>A typed code: an invitation into a plan, or the link to oneself on another door.</summary>
internal static class Joining
{
    public static Decision Enter(Talk talk, string code)
    {
        if (talk.Scene.InGroup)
        {
            return Say(talk, "group.private");
        }

        var id = Code.Hash(code);
        if (!talk.Scene.Fetched.Ones.TryGetValue(new(Invitation.Kind, id), out var record))
        {
            return new Decision.Needs(new Need.One(Invitation.Kind, id));
        }

        return record is null ? Linking.Enter(talk, id) : Enter(talk, id, record.Version, Invitation.Read(record.Json));
    }

    private static Decision Enter(Talk talk, string id, long version, Invitation invitation)
    {
        if (invitation.UsedBy is not null && invitation.UsedBy != talk.Scene.Person)
        {
            return Say(talk, "code.used");
        }

        if (invitation.UsedBy is null && !invitation.IsOpen(talk.Scene.At))
        {
            return Say(talk, "code.expired");
        }

        if (!talk.Scene.Fetched.Shut.TryGetValue(invitation.Plan, out var plan))
        {
            return new Decision.Needs(new Need.Shut(invitation.Plan));
        }

        if (invitation is { Bequest: true, UsedBy: null } && plan?.PartOf(talk.Scene.Person) == Part.Member && plan.Deleted is null)
        {
            // Whoever works on the plan already need not come in, only lead it from now on.
            talk.Lead(plan);
            talk.Keep(new(Invitation.Kind, id, version, (invitation with { UsedBy = talk.Scene.Person }).Write()));
            talk.Say("join.done", ("title", plan.Title), ("part", Naming.Of(Part.Owner)));
            Guide.Offer(talk, "ask.what-next");
            return talk.Done("command", "join-plan");
        }

        if (plan?.PartOf(talk.Scene.Person) is not null && plan.Deleted is null)
        {
            talk.TakeUp(plan);
            return Say(talk, "code.already");
        }

        // An owner who is gone lets nobody in any more, and a code works once, also for whoever used it and left.
        if (plan is null or { Deleted: not null } || (!invitation.Bequest && plan.PartOf(invitation.By) != Part.Owner) || invitation.UsedBy is not null)
        {
            return Say(talk, "code.expired");
        }

        talk.Join(plan, new Member(talk.Scene.Person, invitation.Part, invitation.Bequest ? talk.Scene.Name : invitation.Name, invitation.Partner));
        talk.Keep(new(Invitation.Kind, id, version, (invitation with { UsedBy = talk.Scene.Person }).Write()));
        talk.Say("join.done", ("title", plan.Title), ("part", Naming.Of(invitation.Part)));
        if (invitation.Part == Part.Partner)
        {
            talk.Say("join.as-partner");
        }

        talk.Add(new Reply.ShowPlan());
        Guide.Offer(talk, "ask.what-next");
        return talk.Done("command", "join-plan");
    }

    private static Decision Say(Talk talk, string key)
    {
        talk.Say(key);
        Guide.Repeat(talk);
        return talk.Done("command", "join-plan");
    }
}
