using PartnerBot.Planning.Reminding;
using PartnerBot.Turns;

namespace PartnerBot.Reminders;

/// <summary>
/// Brings many people's notices in one go: one look at the store and one commit for all of them, where a hundred thousand are due at once. Only what
/// is plain goes like this; whoever writes at the moment, wants letters or quiet, or has something damaged is left to the <see cref="Courier"/>.
/// </summary>
internal sealed class BulkCourier(ILedger ledger, Letters letters, Lanes lanes, IListeners listeners, IPost post, PeoplesClock clock, Aliases aliases, Mail.Mailer? mailer = null)
{
    /// <summary>Those that are not delivered yet.</summary>
    /// <param name="loads">What is due to each of different people.</param>
    public async Task<IReadOnlyList<List<LedgerLine>>> Deliver(IReadOnlyList<List<LedgerLine>> loads)
    {
        var now = clock.Now;
        var people = await ledger.AddressBook([.. loads.Select(load => Known.Wanted(load[0].Notice.Key.Person, load))]);
        var (ready, left) = (new List<Letter>(), new List<List<LedgerLine>>());
        try
        {
            foreach (var (load, found) in loads.Zip(people))
            {
                if (found is not null && Write(load, found, now) is { } letter)
                {
                    ready.Add(letter);
                }
                else
                {
                    left.Add(load);
                }
            }

            left.AddRange(await Keep(ready));
            return left;
        }
        finally
        {
            ready.ForEach(letter => letter.Lane.Dispose());
        }
    }

    private async Task<IReadOnlyList<List<LedgerLine>>> Keep(IReadOnlyList<Letter> ready)
    {
        var kept = ready.Count == 0 ? [] : await ledger.Keep([.. ready.Select(letter => letter.Keeping)]);
        var outbound = new List<Outbound>();
        foreach (var (letter, how) in ready.Zip(kept))
        {
            if (how is Kept.Done(var numbers))
            {
                if (letter.Keeping.Log.Count > 0)
                {
                    listeners.Hear(letter.Keeping.Address, letter.Keeping.Log);
                }

                outbound.AddRange(letter.Keeping.Outbox.Zip(numbers, (json, number) => new Outbound(number, letter.Keeping.Address, json)));
            }
        }

        if (outbound.Count > 0)
        {
            post.Send(outbound);
        }

        return [.. ready.Zip(kept).Where(one => one.Second is not Kept.Done).Select(one => one.First.Load)];
    }

    // Null where it is not plain; why, the courier finds out.
    private Letter? Write(List<LedgerLine> load, Addressee found, DateTimeOffset now)
    {
        IDisposable? lane = null;
        try
        {
            var person = load[0].Notice.Key.Person;
            var known = Known.Of(found, aliases);
            if (known.Letterbox(mailer) is not null || known.Door is not { Address: var address } || !found.Talks.TryGetValue(address, out var talk)
                || load.Exists(line => Firing.Of(known.Settings, line.Notice, now) is not Firing.Now)
                || (lane = lanes.Enter(address)) is null)
            {
                return null;
            }

            var parcels = Parcel.Pack(person, load, known, now);
            var keeping = parcels.Count == 0 ? null : letters.Write(person, address, talk, parcels, known, now, Parcel.Gone(load, parcels));
            var letter = keeping is null ? null : new Letter(load, keeping, lane);
            lane = letter is null ? lane : null;
            return letter;
        }
        catch (Exception trouble) when (trouble is not StoreTrouble)
        {
            // A fault of ours, or a damaged record: one person's, and no reason to keep the others waiting.
            return null;
        }
        finally
        {
            lane?.Dispose();
        }
    }

    private sealed record Letter(List<LedgerLine> Load, Keeping Keeping, IDisposable Lane);
}
