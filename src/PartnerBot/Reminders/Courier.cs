using PartnerBot.Planning.Reminding;
using PartnerBot.Turns;

namespace PartnerBot.Reminders;

/// <summary>
/// Brings one person's due notices to the door through which they spoke last. Message and ledger are kept in one transaction; whoever ticks,
/// claims or changes something in between wins, and the delivery is thought over again.
/// </summary>
internal sealed class Courier(IStore store, ILedger ledger, Letters letters, Lanes lanes, IListeners listeners, IPost post, PeoplesClock clock, Aliases aliases, Mail.Mailer? mailer = null)
{
    private const int MostAttempts = 20;

    /// <exception cref="StoreTrouble">Nothing could be kept.</exception>
    public async Task Deliver(string person, IReadOnlyList<LedgerLine> lines)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            // After being overtaken: what somebody else has claimed, ticked or cancelled is theirs.
            lines = attempt == 0 ? lines : await ledger.Held(lines);
            if (lines.Count == 0)
            {
                return;
            }

            var now = clock.Now;
            var known = Known.Of(await ledger.Addressee(Known.Wanted(person, lines)), aliases);
            var decided = lines.Select(line => (Line: line, Firing: Firing.Of(known.Settings, line.Notice, now))).ToList();
            var due = decided.Where(one => one.Firing is Firing.Now).Select(one => one.Line).ToList();
            var other = decided.Where(one => one.Firing is not Firing.Now).Select(one => new Settled(one.Line.Number, one.Line.Token, Other(one.Firing))).ToList();
            if (await Tell(person, due, known, now))
            {
                await ledger.Settle(other, now);
                return;
            }
        }

        throw new InvalidOperationException($"Overtaken {MostAttempts} times.");
    }

    /// <summary>What could not be told does not end what comes back: its next day is put down all the same.</summary>
    /// <exception cref="StoreTrouble">Nothing could be kept.</exception>
    public async Task GoOn(string person, IReadOnlyList<LedgerLine> lines)
    {
        var known = Known.Of(await ledger.Addressee(Known.Wanted(person, lines)), aliases);
        var change = letters.Following(person, known, clock.Now);
        if (change.Wishes.Count > 0)
        {
            await ledger.Keep(change, clock.Now);
        }
    }

    // True when nothing is left to tell.
    private async Task<bool> Tell(string person, IReadOnlyList<LedgerLine> due, Known known, DateTimeOffset now)
    {
        var parcels = due.Count == 0 ? [] : Parcel.Pack(person, due, known, now);
        var gone = Parcel.Gone(due, parcels);
        if (parcels.Count == 0)
        {
            await ledger.Settle(gone, now);
            return true;
        }

        if (known.Letterbox(mailer) is { } mail)
        {
            await Write(person, mail, parcels, known, gone, now);
            return true;
        }

        if (known.Door is not { } door)
        {
            var why = known.Doors.Count > 0 ? known.Doors[0].Shut! : "no door";
            await ledger.Settle([.. due.Select(line => new Settled(line.Number, line.Token, new Fate.Waiting(why)))], now);
            return true;
        }

        return await lanes.Run(door.Address, () => Put(person, door.Address, parcels, known, gone, now));
    }

    // A mail server takes part in no transaction: what is still ours right before is written, and settled by what the server says.
    private async Task Write(string person, string mail, IReadOnlyList<Parcel> parcels, Known known, IReadOnlyList<Settled> gone, DateTimeOffset now)
    {
        await ledger.Settle(gone, now);
        foreach (var parcel in parcels)
        {
            if ((await ledger.Held(parcel.Lines)).Count < parcel.Lines.Count)
            {
                continue;
            }

            var (subject, text, calendar) = Letters.Mail(person, parcel, known, now);
            var fate = await mailer!.Send(mail, subject, text, calendar);
            Settled[] settled = [.. parcel.Lines.Select(line => new Settled(line.Number, line.Token, fate))];
            if (!await ledger.Keep(letters.Following(person, known, now) with { Settled = settled }, now))
            {
                // Whoever has changed something since has put down the next day with it.
                await ledger.Settle(settled, now);
            }
        }
    }

    private async Task<bool> Put(string person, Address address, IReadOnlyList<Parcel> parcels, Known known, IReadOnlyList<Settled> gone, DateTimeOffset now)
    {
        var recalled = await store.Recall(new Recalling(address, [], person));
        if (recalled.Conversation is null || letters.Write(person, address, recalled.Conversation, parcels, known, now, gone) is not { } keeping)
        {
            await ledger.Settle(
                [.. parcels.SelectMany(parcel => parcel.Lines).Select(line => new Settled(line.Number, line.Token, new Fate.Waiting("no reference")))], now);
            return true;
        }

        if (await store.Keep(keeping) is not Kept.Done(var numbers))
        {
            return false;
        }

        if (keeping.Log.Count > 0)
        {
            listeners.Hear(address, keeping.Log);
        }

        if (numbers.Count > 0)
        {
            post.Send([.. keeping.Outbox.Zip(numbers, (json, number) => new Outbound(number, address, json))]);
        }

        return true;
    }

    private static Fate Other(Firing firing) => firing switch
    {
        Firing.Later(var due, var why) => new Fate.Later(due, why),
        Firing.Never(var why) => new Fate.Dropped(why),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
