namespace PartnerBot.Channels.BotFramework.Connecting.Credentials;

/// <summary>
/// The one token that all calls share: taken before it is five minutes from its end, by one acquisition at a time, however many ask.
/// After a failure nobody asks the endpoint again before it wishes.
/// </summary>
/// <param name="acquire">Asks the endpoint, whatever was given before.</param>
/// <exception cref="NoToken">Thrown by <paramref name="acquire"/> and handed on to all who wait.</exception>
internal sealed class AccessTokens(Func<Task<AccessToken>> acquire, TimeProvider time)
{
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    private readonly Lock key = new();
    private AccessToken? kept;
    private Task<AccessToken>? underway;
    private (DateTimeOffset Until, string Why) refusal;

    /// <param name="refused">A token that a connector would not take; never given again.</param>
    /// <exception cref="NoToken"/>
    public Task<AccessToken> Get(AccessToken? refused, CancellationToken stop)
    {
        lock (key)
        {
            var now = time.GetUtcNow();
            if (kept is not null && !ReferenceEquals(kept, refused) && now < kept.Expires - Margin)
            {
                return Task.FromResult(kept);
            }

            if (underway is null && now < refusal.Until)
            {
                return Task.FromException<AccessToken>(new NoToken(refusal.Until - now, refusal.Why));
            }

            underway ??= Task.Run(Acquire, CancellationToken.None);
            return underway.WaitAsync(stop);
        }
    }

    private async Task<AccessToken> Acquire()
    {
        try
        {
            var token = await acquire();
            lock (key)
            {
                (kept, underway) = (token, null);
            }

            return token;
        }
        catch (NoToken trouble)
        {
            var pause = TimeSpan.FromSeconds(Math.Clamp((trouble.After ?? Pause).TotalSeconds, Pause.TotalSeconds, LongestPause.TotalSeconds));
            lock (key)
            {
                (refusal, underway) = ((time.GetUtcNow() + pause, trouble.Message), null);
            }

            throw;
        }
    }
}
