using PartnerBot.Conversations.Together;
using PartnerBot.Turns;
using PartnerBot.Turns.Errands;

namespace PartnerBot.Channels.BotFramework.Connecting.Errands;

/// <summary>
/// Runs errands from the outbox, one call at a time: through the same gate, by the same limits and the same table of what is tried again as messages, and
/// like them kept until they are done. What came of one is a turn of its own, known by the errand's number: told once, however often it was run.
/// </summary>
/// <param name="turn">Asked for late, because turns hand their messages to the outbox in turn.</param>
internal sealed class Errands(Connector connector, Throttle throttle, Patience patience, Receipts receipts, Func<ITurn> turn, Func<string, string> known, TimeProvider time)
{
    public async Task<Step> Go(Journey on, Outbound item, Chore chore, Reach.Known? reached)
    {
        if ((on.Work ??= await Begin(item, chore, reached)) is not { } work)
        {
            return new Step.Arrived();
        }

        while (!work.IsOver)
        {
            var address = new Address(item.Address.Channel, work.Conversation);
            if (throttle.Wait(address, chore.Conversation?.TenantId ?? "", ref on.Slot) is var wait && wait > TimeSpan.Zero)
            {
                return new Step.Onward(wait);
            }

            var posted = await connector.Ask(work.Call);
            if (posted is Posted.Later(var wish, var reason) && on.Wait(patience, time, wish) is { } pause
                && (!work.IsQuestion || (on.Tries < ConnectorCalls.MostTries && pause <= ConnectorCalls.LongestWait)))
            {
                return new Step.Onward(pause, reason);
            }

            on.Tries = 0;
            work.Hear(posted);
            if (!work.IsOver)
            {
                // Behind the others, as with every further call.
                return new Step.Onward(TimeSpan.Zero);
            }
        }

        if (work.Found is { } found)
        {
            await turn().Take(new Heard(item.Address, chore.Person, chore.AsIfSpoken(), [$"errand:{item.Number}"]) { Way = Way.Outbox, Found = found }, CancellationToken.None);
        }

        return new Step.Arrived();
    }

    // Null where there is nothing to do.
    private async Task<Work?> Begin(Outbound item, Chore chore, Reach.Known? reached)
    {
        var (service, conversation) = (reached?.Reference.ServiceUrl ?? chore.ServiceUrl ?? "", reached?.Reference.Conversation.Id ?? chore.Conversation?.Id ?? "");
        return chore.Errand switch
        {
            Errand.WhoIsHere(var plan) => new RoundWork(service, conversation, chore, plan, known),
            Errand.WhichChannels(var plan, var teams) when teams.Count > 0 => new ChannelsWork(chore, plan, teams),
            Errand.PostIn(var plan, var spot) when chore is { Message: not null, From: not null } => new PostWork(chore, plan, spot),
            Errand.TakeBack(var plan, var post) => new TakeBackWork(chore, plan, post),
            Errand.Replace { IsMark: false, Card: var card } when chore.Message is not null => new ReplaceWork(service, conversation, card, chore),
            Errand.Replace { Card: var mark } when chore.Message is not null && await receipts.Of(item.Address, mark) is { } card => new ReplaceWork(service, conversation, card, chore),
            _ => null,
        };
    }
}
