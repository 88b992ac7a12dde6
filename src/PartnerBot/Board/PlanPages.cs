using PartnerBot.Planning.Reminding;
using PartnerBot.Planning;
using PartnerBot.Turns;

namespace PartnerBot.Board;

/// <summary>Pages about plans: all of a person's, one of them, and the choice of one for a channel's tab.</summary>
internal sealed class PlanPages(Lookout lookout, Staff staff, Aliases aliases, Frame frame, PeoplesClock clock)
{
    private DateTime Now => PeoplesClock.Local(clock.Now, null, Zones.Home);

    public async Task List(HttpContext context, Leaf leaf, string person)
    {
        var plans = await lookout.All(person, context.RequestAborted);
        await frame.Send(context, leaf, leaf.Say("board.title"), PlanList.Draw(leaf, plans, DateOnly.FromDateTime(Now), staff.Runs(aliases, person)));
    }

    public async Task One(HttpContext context, Leaf leaf, string person)
    {
        if (await lookout.One(person, (string)context.Request.RouteValues["id"]!, context.RequestAborted) is not { } seen)
        {
            // Nothing tells a plan of others from one that never was.
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await frame.Send(context, leaf, seen.Plan.Title, PlanSheet.Draw(leaf, seen, Now, Now - clock.Now.UtcDateTime));
    }

    public async Task Configure(HttpContext context, Leaf leaf, string person)
    {
        var plans = await lookout.All(person, context.RequestAborted);
        await frame.Send(context, leaf, leaf.Say("board.configure"), PlanChoice.Draw(leaf, [.. plans.Where(seen => !seen.Plan.Archived)]));
    }
}
