using System.Text;
using PartnerBot.Turns.Errands;

namespace PartnerBot.Channels.BotFramework.Connecting.Errands;

/// <summary>A card that was sent shows something else. Where it is gone, or the channel edits nothing, all is as well as it can be: nobody is told.</summary>
internal sealed class ReplaceWork(string service, string conversation, string activity, Chore chore) : Work
{
    public override Call Call => Call.Update(service, conversation, activity, Encoding.UTF8.GetBytes(chore.Message!.Value.GetRawText()));

    public override string Conversation => conversation;

    public override void Hear(Posted posted) => End();
}
