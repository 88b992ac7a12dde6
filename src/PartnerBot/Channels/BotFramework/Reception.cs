using PartnerBot.Activities;
using PartnerBot.Channels.BotFramework.Calling;
using PartnerBot.Channels.Teams;
using PartnerBot.Turns;

namespace PartnerBot.Channels.BotFramework;

/// <summary><c>POST /api/messages</c>: who calls, what is said, a turn, an answer.</summary>
internal sealed class Reception(ICallers callers, Permits permits, TurnedAway turnedAway, ITurn turn, Invokes invokes, TenantNames names, TeamsMet teams, ILogger<Reception> log)
{
    public async Task Receive(HttpContext http)
    {
        if (!HttpMethods.IsPost(http.Request.Method))
        {
            Answering.OnlyPost(http.Response);
            return;
        }

        var caller = await callers.Know(http.Request.Headers, http.Connection);
        if (caller is Caller.Stranger)
        {
            Answering.Unknown(http.Response);
            return;
        }

        if (caller is Caller.Undecided)
        {
            await Answering.Refuse(http.Response, Refusal.KeysMissing);
            return;
        }

        var (activity, refusal) = await ActivityBody.Read(http.Request);
        refusal ??= Objections(caller, activity!, http.Request.Headers);
        if (refusal is not null)
        {
            await Answering.Refuse(http.Response, refusal);
            return;
        }

        await (Treating.Of(activity!) switch
        {
            Treatment.Ignore => Answering.Acknowledge(http.Response, activity!),
            Treatment.Invoke => Ask(http.Response, Listening.Of(activity!, IsPlayground(http.Request.Headers))),
            _ => Take(http.Response, activity!, Listening.Of(activity!, IsPlayground(http.Request.Headers))),
        });
    }

    private Refusal? Objections(Caller caller, IncomingActivity activity, IHeaderDictionary headers)
    {
        if ((Claims.Fault(activity) ?? (caller is Caller.Neighbour ? Claims.ServiceFault(activity) : null)) is { } fault)
        {
            return fault;
        }

        if (permits.Against(caller, activity, headers) is not { } objection)
        {
            return null;
        }

        turnedAway.Forbidden(objection);
        return Refusal.NotPermitted;
    }

    private static bool IsPlayground(IHeaderDictionary headers) => headers.ContainsKey("x-ms-agents-playground");

    private async Task Ask(HttpResponse response, Heard invoke)
    {
        try
        {
            if (invokes.Answer(invoke) is not { } asked)
            {
                await Answering.Refuse(response, Refusal.UnknownInvoke);
                return;
            }

            var answer = await asked;
            await Answering.Answer(response, answer);
            await response.CompleteAsync();
            await invokes.Sent(answer);
        }
        catch (StoreTrouble trouble)
        {
            log.NotKept(invoke.Address.Channel, trouble);
            await Answering.Refuse(response, Refusal.StoreClosed);
        }
    }

    private async Task Take(HttpResponse response, IncomingActivity activity, Heard heard)
    {
        try
        {
            // Not bound to the request: who hangs up has still spoken, and a second delivery finds the turn done.
            var took = await turn.Take(heard, CancellationToken.None);
            names.Meet(heard.Address, activity);
            teams.Meet(heard);
            await Answering.Answer(response, activity, took);
        }
        catch (StoreTrouble trouble)
        {
            log.NotKept(heard.Address.Channel, trouble);
            await Answering.Refuse(response, Refusal.StoreClosed);
        }
    }
}
