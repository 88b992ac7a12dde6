using System.Text;
using PartnerBot.Conversations.Together;
using PartnerBot.Turns.Errands;

namespace PartnerBot.Channels.BotFramework.Connecting.Errands;

/// <summary>Takes a post away. Where the channel does not let it go, it says from now on that it was taken back.</summary>
internal sealed class TakeBackWork(Chore chore, string plan, Post post) : Work
{
    private bool stays;

    public override Call Call => stays
        ? Call.Update(post.Spot.Team.Service, post.Conversation, post.Activity, Encoding.UTF8.GetBytes(chore.Message!.Value.GetRawText()))
        : Call.Delete(post.Spot.Team.Service, post.Conversation, post.Activity);

    public override string Conversation => post.Spot.Channel;

    public override void Hear(Posted posted)
    {
        // What is not there any more has been taken away already.
        if (posted is Posted.Done or Posted.Shut { Cause: Standing.Cause.Gone } || (posted is Posted.Never(var reason) && reason.StartsWith("404", StringComparison.Ordinal)))
        {
            End(new Found.TakenBack(plan, post));
        }
        else if (!stays && chore.Message is not null && posted is Posted.Never)
        {
            stays = true;
        }
        else
        {
            End(new Found.Nothing(plan, "post.stays", Code(posted)));
        }
    }
}
