using PartnerBot.Conversations.Together;
using PartnerBot.Turns.Errands;

namespace PartnerBot.Channels.BotFramework.Connecting.Errands;

/// <summary>The channels of those teams that the person is in, as the connector says today: whoever has left a team posts nothing there any more.</summary>
internal sealed class ChannelsWork(Chore chore, string plan, IReadOnlyList<MetTeam> teams) : Work
{
    private const string Trouble = "post.not-told";

    private readonly List<Spot> spots = [];
    private string? trouble;
    private int at;
    private bool isMember;

    public override Call Call => isMember ? Call.Channels(teams[at].Service, teams[at].Id) : Call.Member(teams[at].Service, teams[at].Id, chore.Recipient?.Id ?? chore.Person);

    public override string Conversation => teams[at].Id;

    public override bool IsQuestion => true;

    public override void Hear(Posted posted)
    {
        if (!isMember && posted is Posted.Done(var who) && Answered.Account(who.Span) is { Id: not null })
        {
            isMember = true;
            return;
        }

        if (isMember && posted is Posted.Done(var body) && Answered.Of(body.Span)?.Conversations is { } channels)
        {
            spots.AddRange(channels.Where(channel => channel.Id.Length > 0).Select(channel => new Spot(teams[at], channel.Id, channel.Name)));
        }
        else if (posted is not (Posted.Never or Posted.Shut))
        {
            trouble = Code(posted);
        }

        isMember = false;
        if (++at == teams.Count)
        {
            End(spots.Count == 0 && trouble is { } code ? new Found.Nothing(plan, Trouble, code) : new Found.Channels(plan, spots));
        }
    }
}
