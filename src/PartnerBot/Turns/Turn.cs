using Microsoft.Extensions.Logging;
using PartnerBot.Activities;
using PartnerBot.Conversations;
using PartnerBot.Conversations.Handles;
using PartnerBot.Planning.Reminding;

namespace PartnerBot.Turns;

/// <summary>The imperative shell: lane → known delivery? → recall → read → decide → keep → hand on.</summary>
internal sealed partial class Turn(
    IStore store, IListeners listeners, IPost post, PeoplesClock clock, ILogger<Turn> log, Bookcase? bookcase = null, Staff? staff = null, Aliases? known = null,
    Lanes? shared = null, Ladder? ladder = null, IFetcher? fetcher = null) : ITurn
{
    /// <summary>No decision needs more; one that asks on is a mistake of ours and must not hold the lane.</summary>
    private const int MostFetches = 12;

    /// <summary>Nobody is overtaken so often in a line of their own; what never fits is a mistake of ours as well.</summary>
    private const int MostAttempts = 60;

    private readonly Lanes lanes = shared ?? new Lanes();
    private readonly Lanes contests = new();
    private readonly Aliases aliases = known ?? Aliases.Of(store);
    private readonly HandleSeal seal = new(store.Secret("card-handles"));

    public Task<Took> Take(Heard heard, CancellationToken stop = default) => lanes.Run(heard.Address, () => Handle(heard, stop));

    private async Task<Took> Handle(Heard heard, CancellationToken stop)
    {
        var person = aliases.PersonOf(heard.Person);
        var button = Button(heard, person, out var plan, out var key);
        heard = Opened(heard, button);
        var keys = Keys(heard, button, key);
        var wants = new Wants(plan);
        var sent = new SentFiles(store, heard, fetcher);
        string? contested = null;
        // Somebody was faster: what they kept is part of the next attempt's scene. Those who want the same plan then stand in one line, so that
        // nobody tries in vain again and again; while there is one, nobody passes it by.
        return await Attempt(patient: true) ?? await contests.Run(Contest(contested), async () =>
        {
            for (var attempts = 0; ; attempts++)
            {
                if (await Attempt(patient: false, attempts) is { } took)
                {
                    return took;
                }
            }
        });

        async Task<Took?> Attempt(bool patient, int attempts = 0)
        {
            for (var fetches = 0; ; fetches++)
            {
                var recalled = await store.Recall(wants.By(heard, person, aliases.OthersOf(person), keys), stop);
                if (recalled.Used.FirstOrDefault(used => used.Key != key) is { } before)
                {
                    return new Took(true, before.Answer, [], []);
                }

                await sent.Fetch(wants, stop);
                var used = recalled.Used.Count > 0;
                var input = heard.Found is { } found ? new Input.Brought(found) : Hearing.Of(heard.Activity, used ? new Input.PressedInVain(HandleTrouble.Used) : button);
                var (keeping, needs) = Work(heard, input, recalled, used ? heard.Keys : keys, wants.Plan, sent, fetches > MostFetches || attempts > MostAttempts);
                if (needs is not null)
                {
                    wants = wants.And(needs);
                    continue;
                }

                contested = keeping!.Plan?.After.Id ?? keeping.PlanSeen?.Id;
                return patient && contested is not null && contests.IsBusy(Contest(contested)) ? null : await store.Keep(keeping) switch
                {
                    Kept.Done(var numbers) => Hand(heard, keeping, numbers),
                    Kept.Before(var answer) when key is null => new Took(true, answer, [], []),
                    _ => null,
                };
            }
        }
    }

    // The fetch says which card it came from; what is sent from the dialog brings that along, sealed.
    private static Heard Opened(Heard heard, Input? button) => heard.InDialog && button is Input.Pressed(var handle, _)
        ? heard with { Opener = handle.Card.Length > 0 ? (handle.Card, handle.CardIsPlan) : (heard.Activity.ReplyToId ?? "", handle.Verb == Verb.Amend) }
        : heard;

    private static Address Contest(string? plan) => new("plan", plan ?? "");

    private (Keeping? Keeping, Need? Need) Work(Heard heard, Input? input, Recalled recalled, IReadOnlyList<string> keys, string? wanted, SentFiles sent, bool enough)
    {
        var work = new Draft(heard, recalled, keys, seal, aliases, bookcase?.Desk, staff, clock.Now, ladder ?? new Ladder()) { Sent = sent };
        try
        {
            return enough ? throw new InvalidOperationException("A decision asks again and again for what it was given.") : work.Decide(input, wanted);
        }
        catch (Exception trouble) when (trouble is not StoreTrouble)
        {
            // Whatever went wrong in here, the person gets one polite sentence and the last good state stays.
            Failed(log, trouble, heard.Activity.Type ?? "?");
            return (work.Apologise(), null);
        }
    }

    private Input? Button(Heard heard, string person, out string? plan, out string? key)
    {
        (plan, key) = (null, null);
        if (Hearing.SealedHandle(heard.Activity) is not { } text)
        {
            return null;
        }

        var handle = seal.Open(text);
        var trouble = handle is null ? HandleTrouble.Forged
            : !handle.IsForAll && aliases.PersonOf(handle.Person) != person ? HandleTrouble.Foreign
            : handle.Expires < clock.Now ? HandleTrouble.Expired
            : (HandleTrouble?)null;
        if (trouble is { } why)
        {
            return new Input.PressedInVain(why);
        }

        plan = handle!.Plan.Length > 0 ? handle.Plan : null;
        key = handle.OneUse ? handle.Key : null;
        return new Input.Pressed(handle, Hearing.Fields(heard.Activity));
    }

    // Only an invoke has an answer of its own to repeat; a message pressed twice is told that it was done already.
    private static IReadOnlyList<string> Keys(Heard heard, Input? button, string? key) => (key, button) switch
    {
        (null, _) => heard.Keys,
        (_, Input.Pressed(var handle, var inputs)) when heard.Activity.Type == ActivityTypes.Invoke => [.. heard.Keys, key, SamePress.Key(handle, inputs)],
        _ => [.. heard.Keys, key],
    };

    private Took Hand(Heard heard, Keeping kept, IReadOnlyList<long> numbers)
    {
        aliases.Learn(kept.Records);
        if (kept.Log.Count > 0)
        {
            listeners.Hear(heard.Address, kept.Log);
        }

        var outbound = numbers.Count == 0 ? [] : kept.Outbox.Zip(numbers, (json, number) => new Outbound(number, heard.Address, json)).ToList();
        if (outbound.Count > 0)
        {
            post.Send(outbound);
        }

        return new Took(false, kept.Answer, kept.Log, outbound) { Owed = kept.Owed is { } owed ? new Outbound(numbers[^1], heard.Address, owed) : null };
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn of kind {Kind} failed; the person was told and nothing was changed.")]
    private static partial void Failed(ILogger log, Exception trouble, string kind);
}
