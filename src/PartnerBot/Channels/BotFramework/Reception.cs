using PartnerBot.Channels.BotFramework.Connecting;
using PartnerBot.Turns;

namespace PartnerBot.Channels.BotFramework;

/// <summary><c>POST /api/messages</c>: who calls, what is said, a turn, an answer.</summary>
internal sealed class Reception(ICallers callers, EgressGate gate, ITurn turn, ILogger<Reception> log)
{
    public async Task Receive(HttpContext http)
    {
        if (!HttpMethods.IsPost(http.Request.Method))
        {
            Answering.OnlyPost(http.Response);
            return;
        }

        if (await callers.Know(http.Request.Headers, http.Connection) is Caller.Stranger)
        {
            Answering.Unknown(http.Response);
            return;
        }

        var (activity, refusal) = await ActivityBody.Read(http.Request);
        refusal ??= Claims.Fault(activity!) ?? (gate.Allows(activity!.ServiceUrl!) ? null : Refusal.ForeignService);
        if (refusal is not null)
        {
            await Answering.Refuse(http.Response, refusal);
            return;
        }

        await (Treating.Of(activity!) switch
        {
            Treatment.Ignore => Answering.Acknowledge(http.Response, activity!),
            Treatment.Unknown => Answering.Refuse(http.Response, Refusal.UnknownInvoke),
            _ => Take(http.Response, activity!),
        });
    }

    private async Task Take(HttpResponse response, Activities.IncomingActivity activity)
    {
        var heard = Listening.Of(activity);
        try
        {
            // Not bound to the request: who hangs up has still spoken, and a second delivery finds the turn done.
            var took = await turn.Take(heard, CancellationToken.None);
            await Answering.Answer(response, activity, took);
        }
        catch (StoreTrouble trouble)
        {
            log.NotKept(heard.Address.Channel, trouble);
            await Answering.Refuse(response, Refusal.StoreClosed);
        }
    }
}
