using System.Text.Json;
using PartnerBot.Conversations.Together;
using PartnerBot.Turns.Errands;

namespace PartnerBot.Channels.BotFramework.Connecting.Errands;

/// <summary>Begins a post in a channel.</summary>
internal sealed class PostWork(Chore chore, string plan, Spot spot) : Work
{
    public override Call Call => Call.Create(spot.Team.Service, JsonSerializer.SerializeToUtf8Bytes(
        new NewThread(chore.From!, spot.Team.Tenant, new NewThread.Place(new NewThread.TeamsChannel(spot.Channel), new NewConversation.DataTenant(spot.Team.Tenant)), chore.Message!.Value),
        ConnectorJson.Wire.NewThread));

    public override string Conversation => spot.Channel;

    public override void Hear(Posted posted) => End(posted switch
    {
        Posted.Done(var body) => Answered.Of(body.Span) is { Id: { Length: > 0 } thread, ActivityId: { Length: > 0 } activity }
            ? new Found.Posted(plan, new Post(spot, thread, activity, ""))
            : new Found.Nothing(plan, "post.no-receipt", Code(posted)),
        _ => new Found.Nothing(plan, "post.refused", Code(posted)),
    });
}
