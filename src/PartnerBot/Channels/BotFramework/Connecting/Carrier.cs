using PartnerBot.Channels.BotFramework.Connecting.Errands;
using PartnerBot.Turns;
using PartnerBot.Turns.Errands;

namespace PartnerBot.Channels.BotFramework.Connecting;

/// <summary>
/// Carries one activity one step further: at most one call, and only when the conversation is open and the throttle has room.
/// </summary>
internal sealed class Carrier(Connector connector, Throttle throttle, Patience patience, Reach reach, TimeProvider time, Errands.Errands? errands = null, Receipts? receipts = null)
{
    public async Task<Step> Go(Journey on, Outbound item)
    {
        var bytes = on.Piece ?? item.Json;
        if (Envelope.Of(bytes) is not { } envelope)
        {
            return new Step.Parked("The activity names no conversation or no service.");
        }

        var known = await reach.Of(item.Address);
        if (known?.Reference.Standing is { } shut)
        {
            return new Step.Parked($"Not sent: {shut.Why} since {shut.Since:u} ({shut.Code})");
        }

        if (errands is not null && envelope.IsErrand && Chore.Read(item.Json) is { } chore)
        {
            return await errands.Go(on, item, chore, known);
        }

        if (throttle.Wait(item.Address, envelope.Tenant, ref on.Slot) is var wait && wait > TimeSpan.Zero)
        {
            return new Step.Onward(wait);
        }

        return on.Reopening == Reopening.Due && known is not null
            ? await Reopen(on, item.Address, envelope, known)
            : await Judge(on, item.Address, envelope, known, bytes, await connector.Ask(envelope.Post(bytes, known?.Reference)));
    }

    private async Task<Step> Judge(Journey on, Address address, Envelope envelope, Reach.Known? known, byte[] bytes, Posted posted)
    {
        switch (posted)
        {
            case Posted.Later(var wish, var reason):
                return on.Wait(patience, time, wish) is { } wait ? new Step.Onward(wait, reason) : new Step.Parked($"Given up after {Patience.Longest.TotalHours} hours: {reason}");
            case Posted.TooLarge(var reason):
                return Shorten(on, bytes) ? new Step.Onward(TimeSpan.Zero, reason) : new Step.Parked(reason);
            case Posted.Shut(Standing.Cause.Gone, _) when on.Reopening == Reopening.None && known is not null && envelope.IsPersonal:
                on.Reopening = Reopening.Due;
                return new Step.Onward(TimeSpan.Zero);
            case Posted.Shut(var cause, var reason):
                await reach.Shut(address, known, new Standing(cause, time.GetUtcNow(), reason));
                return new Step.Parked(reason);
            case Posted.Never(var reason):
                return new Step.Parked(reason);
            default:
                await Note(address, envelope, posted);
                on.Tries = 0;
                return on.Next() ? new Step.Onward(TimeSpan.Zero) : new Step.Arrived();
        }
    }

    private async Task<Step> Reopen(Journey on, Address address, Envelope envelope, Reach.Known known)
    {
        var posted = await connector.Ask(envelope.Reopen(known.Reference));
        if (posted is Posted.Later(var wish, var reason) && on.Wait(patience, time, wish) is { } wait)
        {
            return new Step.Onward(wait, reason);
        }

        on.Reopening = Reopening.Made;
        if (posted is Posted.Done(var body) && Answered.Of(body.Span)?.Id is { Length: > 0 } id)
        {
            await reach.Move(address, known, id);
            return new Step.Onward(TimeSpan.Zero);
        }

        await reach.Shut(address, known, new Standing(Standing.Cause.Gone, time.GetUtcNow(), "404"));
        return new Step.Parked("404, and the chat could not be opened anew");
    }

    private static bool Shorten(Journey on, byte[] bytes)
    {
        var pieces = Shortening.Of(bytes);
        on.Replace(pieces);
        return pieces.Count > 0;
    }

    // Under which id a card that may be edited later has arrived.
    private Task Note(Address address, Envelope envelope, Posted posted) =>
        receipts is not null && envelope.Mark is { } mark && posted is Posted.Done(var body) && Answered.Of(body.Span)?.Id is { Length: > 0 } id
            ? receipts.Keep(address, mark, id)
            : Task.CompletedTask;
}
