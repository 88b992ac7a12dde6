using PartnerBot.Activities;
using PartnerBot.Texts;
using PartnerBot.Turns;

namespace PartnerBot.Channels.Teams;

/// <summary>Answers every invoke that PartnerBot knows, in time: what takes too long is cut with a word, and said in a message when it is there.</summary>
/// <param name="extension">Null where there is nothing to look through.</param>
internal sealed class Invokes(ITurn turn, Extension? extension, LateAnswers late, TimeProvider time)
{
    // Teams gives up after 5 s.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(4.25);

    // The client shows a fault for an invoke without a result, even when there is nothing to say.
    private static readonly byte[] Silence = "{\"statusCode\":200,\"type\":\"application/vnd.microsoft.activity.message\",\"value\":\"\"}"u8.ToArray();

    /// <summary>Null for an invoke that nobody here knows.</summary>
    /// <exception cref="StoreTrouble">Nothing could be kept.</exception>
    public Task<InvokeAnswer>? Answer(Heard heard)
    {
        var invoke = heard.Activity;
        return invoke.Name switch
        {
            // What a client asks for by itself is missed by nobody.
            Hearing.CardInvoke => InTurn(heard with { IsOwedAnswer = invoke.At("trigger").Text() != "automatic" }, answer => new InvokeAnswer(StatusCodes.Status200OK, answer), Working),
            "task/fetch" or "task/submit" => InTurn(heard with { Activity = Dialogs.Pressed(invoke), InDialog = true, IsOwedAnswer = true }, Dialogs.Framed, Dialogs.Message),
            // These come from chats where the bot may not be: nothing is to be said there unasked.
            "composeExtension/fetchTask" => InTurn(heard with { Activity = Dialogs.Caught(invoke), Reference = null }, Dialogs.Framed, Dialogs.Message),
            "composeExtension/submitAction" => InTurn(heard with { Activity = Dialogs.Pressed(invoke), Reference = null }, Dialogs.Framed, Dialogs.Message),
            "composeExtension/query" => Read(heard, (it, stop) => it.Query(invoke, heard.Person, stop)),
            "composeExtension/selectItem" => Read(heard, (it, stop) => it.Select(invoke, heard.Person, stop)),
            "composeExtension/queryLink" => Read(heard, (it, stop) => it.Link(invoke, heard.Person, stop)),
            "message/submitAction" => Rate(heard),
            "signin/verifyState" => Task.FromResult(Signing.NoCode),
            "signin/tokenExchange" => Task.FromResult(Signing.NoExchange(invoke)),
            // Nothing was offered that could be put there; the person's no, and their yes, are taken notice of.
            "fileConsent/invoke" => Task.FromResult(InvokeAnswer.Nothing),
            _ => null,
        };
    }

    /// <summary>The answer is out.</summary>
    public Task Sent(InvokeAnswer answer) => answer.Owed is { } owed ? late.Drop(owed) : Task.CompletedTask;

    private async Task<InvokeAnswer> InTurn(Heard heard, Func<byte[], InvokeAnswer> shown, Func<string, InvokeAnswer> working)
    {
        // Not bound to the request: who hangs up has still pressed, and a second delivery finds the turn done.
        var work = turn.Take(heard, CancellationToken.None);
        if (await InTime(work))
        {
            var took = await work;
            return shown(took.Answer ?? Silence) with { Owed = took.Owed };
        }

        _ = late.Say(heard.Address.Channel, work);
        return working(Words.Say(Languages.Of(heard.Activity.Locale), "late.working"));
    }

    private Task<InvokeAnswer>? Read(Heard heard, Func<Extension, CancellationToken, Task<InvokeAnswer>> look) => extension is null ? null : Look(heard, look, extension);

    private async Task<InvokeAnswer> Look(Heard heard, Func<Extension, CancellationToken, Task<InvokeAnswer>> look, Extension at)
    {
        using var stop = new CancellationTokenSource(Longest, time);
        var work = Task.Run(() => look(at, stop.Token), CancellationToken.None);
        return await InTime(work) ? await work : Extension.Say(Words.Say(Languages.Of(heard.Activity.Locale), "extension.late"));
    }

    // What is said to it goes nowhere: the client has thanked already.
    private async Task<InvokeAnswer> Rate(Heard heard)
    {
        if (Feedback.Rating(heard.Activity) is { } rating)
        {
            var work = turn.Take(heard with { Activity = rating, Way = Way.Body }, CancellationToken.None);
            if (await InTime(work))
            {
                await work;
            }
        }

        return InvokeAnswer.Nothing;
    }

    private async Task<bool> InTime(Task work)
    {
        using var stop = new CancellationTokenSource();
        var first = await Task.WhenAny(work, Task.Delay(Longest, time, stop.Token));
        await stop.CancelAsync();
        return first == work;
    }

    private static InvokeAnswer Working(string words) => InvokeAnswer.Of(json =>
    {
        json.WriteNumber("statusCode", StatusCodes.Status200OK);
        json.WriteString("type", "application/vnd.microsoft.activity.message");
        json.WriteString("value", words);
    });
}
