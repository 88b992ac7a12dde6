using PartnerBot.Turns;

namespace PartnerBot.Board;

/// <summary>The plan that somebody wants to take something of: their own, or one that they have just opened as an administrator with a reason.</summary>
internal sealed class TakingAlong(Lookout lookout, Staff staff, Aliases aliases, PeoplesClock clock)
{
    /// <summary>Null where there is no such plan for this person.</summary>
    public async Task<Seen?> Of(HttpContext context, string person)
    {
        var plan = (string)context.Request.RouteValues["id"]!;
        return await lookout.One(person, plan, context.RequestAborted)
            ?? (staff.Runs(aliases, person) ? await lookout.Opened(person, plan, clock.Now, context.RequestAborted) : null);
    }
}
