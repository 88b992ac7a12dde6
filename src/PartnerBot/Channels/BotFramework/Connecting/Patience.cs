namespace PartnerBot.Channels.BotFramework.Connecting;

/// <summary>How long to wait before the next try: what the connector asks for, else exponential with full jitter.</summary>
/// <param name="chance">From 0 to below 1.</param>
internal sealed class Patience(Func<double> chance)
{
    /// <summary>After this the activity is parked: a card a day old confuses more than it helps.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    private static readonly TimeSpan Least = TimeSpan.FromSeconds(0.1);
    private static readonly TimeSpan Most = TimeSpan.FromMinutes(5);

    /// <param name="tries">Tries so far, at least 1.</param>
    /// <param name="wish">The connector's wish; silly ones are brought between a second and an hour.</param>
    public TimeSpan Wait(int tries, TimeSpan? wish) => wish is { } asked
        ? TimeSpan.FromSeconds(Math.Clamp(asked.TotalSeconds, 1, 3600))
        : TimeSpan.FromSeconds(Math.Max(Least.TotalSeconds, chance() * Math.Min(Most.TotalSeconds, Math.Pow(2, Math.Min(tries, 16) - 1))));
}
