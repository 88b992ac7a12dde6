namespace PartnerBot.Access.Tokens;

/// <summary>
/// The keys of one issuer and when they are fetched: before first use; again when a token names an unknown key, at most once in five minutes;
/// and twice a day, so that a key that was withdrawn is refused within 24 hours. While the issuer cannot be reached, the keys at hand serve
/// for three days. One fetch at a time, whoever waits.
/// </summary>
/// <remarks>
/// Not <c>ConfigurationManager</c>: it answers with the old keys while it fetches new ones, so that the first message after a change of keys
/// would be lost, and it reads the clock itself.
/// </remarks>
internal sealed class KeyRing(IKeySource source, TimeProvider time, ILogger log)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(12);
    private static readonly TimeSpan Due = TimeSpan.FromHours(24);
    private static readonly TimeSpan Oldest = TimeSpan.FromDays(3);
    private static readonly TimeSpan BetweenUnknown = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan AfterColdFailure = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromMinutes(1);
    private readonly Lock door = new();
    private volatile Held? held;
    private Task<Held?> running = Task.FromResult<Held?>(null);
    private DateTimeOffset failedAt = DateTimeOffset.MinValue;
    private DateTimeOffset unknownAt = DateTimeOffset.MinValue;

    private sealed record Held(KeySet Keys, DateTimeOffset Since);

    public ValueTask<KeySearch> Find(string kid)
        => held is { } now && Age(now) < Fresh && now.Keys.Find(kid) is { } key ? new(new KeySearch.Found(key, now.Keys.Algorithms)) : new(Search(kid));

    private async Task<KeySearch> Search(string kid)
    {
        var before = held;
        var now = before switch
        {
            null => await Fetch(),
            _ when Age(before) >= Due => await Fetch() ?? before,
            _ => before,
        };
        if (now is null || Age(now) >= Oldest)
        {
            return KeySearch.Unavailable.One;
        }

        if (Age(now) >= Fresh)
        {
            // Nobody needs to wait for it yet.
            _ = Fetch();
        }

        if (now.Keys.Find(kid) is { } key)
        {
            return new KeySearch.Found(key, now.Keys.Algorithms);
        }

        return await AskAgain(hasJustAsked: !ReferenceEquals(now, before)) is { } newest && newest.Keys.Find(kid) is { } late
            ? new KeySearch.Found(late, newest.Keys.Algorithms)
            : KeySearch.Unknown.One;
    }

    // Whoever comes with the same new key while the one fetch is under way, shares it.
    private Task<Held?> AskAgain(bool hasJustAsked)
    {
        lock (door)
        {
            var now = time.GetUtcNow();
            if (now - unknownAt < BetweenUnknown)
            {
                return running;
            }

            unknownAt = now;
            return hasJustAsked ? running : Fetch();
        }
    }

    private Task<Held?> Fetch()
    {
        lock (door)
        {
            if (!running.IsCompleted)
            {
                return running;
            }

            var pause = held is null ? AfterColdFailure : AfterFailure;
            return time.GetUtcNow() - failedAt < pause ? Task.FromResult<Held?>(null) : running = Task.Run(Load);
        }
    }

    private async Task<Held?> Load()
    {
        try
        {
            var loaded = new Held(await source.Load(), time.GetUtcNow());
            held = loaded;
            return loaded;
        }
        catch (KeyTrouble trouble)
        {
            log.KeysNotRead(source.Address.Host, trouble.Message);
            lock (door)
            {
                failedAt = time.GetUtcNow();
            }

            return null;
        }
    }

    private TimeSpan Age(Held keys) => time.GetUtcNow() - keys.Since;
}
