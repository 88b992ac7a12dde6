using System.Text;
using PartnerBot.Activities;
using PartnerBot.Turns;

namespace PartnerBot.Channels.DirectLine;

/// <summary>Lets a person's activity take its turn and answers with its id.</summary>
internal sealed class Speaking(ITurn turn, PeoplesClock clock)
{
    private static readonly string[] Taken = [ActivityTypes.Message, ActivityTypes.Event];

    // What only a channel can know. No honest client sends these.
    private static readonly string[] OfChannels =
    [
        ActivityTypes.ConversationUpdate, ActivityTypes.InstallationUpdate, ActivityTypes.Invoke, ActivityTypes.EndOfConversation,
        "contactRelationUpdate", "command", "commandResult", "deleteUserData", "handoff", "invokeResponse", "messageDelete", "messageUpdate", "trace",
    ];

    public async Task Say(HttpContext context, IncomingActivity activity, TokenClaims claims)
    {
        // Typing and what the future brings is accepted, and that is all.
        var id = Taken.Contains(activity.Type) ? await TakeTurn(activity, claims) : RandomId.Fresh();
        await Answers.Write(context, StatusCodes.Status200OK, new ActivityTaken(id), DirectLineJson.Default.ActivityTaken);
    }

    /// <summary>Why an activity is not heard at all, or null.</summary>
    public static Refusal? Fault(IncomingActivity activity)
    {
        if (string.IsNullOrEmpty(activity.Type))
        {
            return Refusal.NoType;
        }

        return OfChannels.Contains(activity.Type) ? Refusal.NotForClients : Attached.Fault(activity.Attachments);
    }

    private async Task<string> TakeTurn(IncomingActivity activity, TokenClaims claims)
    {
        var heard = new Heard(new Address(Overwriting.Channel, claims.Conv), claims.Person(), Overwriting.Overwrite(activity, claims, clock.Now), [DeliveryKey.Of(activity, claims)])
        {
            Way = Way.Log,
            Echo = true,
        };

        // Not bound to the request: a client that hangs up has been heard nevertheless.
        var took = await turn.Take(heard, CancellationToken.None);
        return took.Answer is { } id ? Encoding.UTF8.GetString(id) : RandomId.Fresh();
    }
}
