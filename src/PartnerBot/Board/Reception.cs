using PartnerBot.Access;
using PartnerBot.Turns;

namespace PartnerBot.Board;

/// <summary>Lets people in, and answers those whom it cannot let in.</summary>
internal sealed class Reception(Visitors visitors, Frame frame)
{
    private static readonly NotLetIn Closed = new(StatusCodes.Status503ServiceUnavailable, "Nothing can be read at the moment; try again in a minute.");

    /// <param name="page">Sends the page for the person with this id.</param>
    public RequestDelegate For(Func<HttpContext, Leaf, string, Task> page) => async context =>
    {
        var leaf = new Leaf(context.Request);
        try
        {
            await (await visitors.Know(context) switch
            {
                Visitor.Known(var id) => page(context, leaf, id),
                Visitor.Stranger(var why) => frame.SendNobody(context, leaf, why),
                _ => throw new System.Diagnostics.UnreachableException(),
            });
        }
        catch (StoreTrouble)
        {
            await frame.SendNobody(context, leaf, Closed);
        }
    };
}
