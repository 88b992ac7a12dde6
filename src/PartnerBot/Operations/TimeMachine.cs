using PartnerBot.Access;
using System.Globalization;
using PartnerBot.Turns;

namespace PartnerBot.Operations;

/// <summary>Time that starts at another moment and runs at another pace, for demonstrations and tests. Only what people see follows it.</summary>
public sealed class TimeMachine(TimeProvider real, DateTimeOffset start, double speed) : TimeProvider
{
    private readonly long began = real.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => start + (real.GetElapsedTime(began) * speed);

    /// <exception cref="SettingTrouble">Start is no instant with offset, or the speed no number between 0 and 1,000,000.</exception>
    public static PeoplesClock Read(IConfiguration settings, TimeProvider real)
    {
        var (start, speed) = (settings["Clock:Start"], settings["Clock:Speed"]);
        if (start is null && speed is null)
        {
            return new PeoplesClock(real);
        }

        var instant = real.GetUtcNow();
        if (start is not null && !(DateTimeOffset.TryParse(start, CultureInfo.InvariantCulture, DateTimeStyles.None, out instant) && HasOffset(start)))
        {
            throw new SettingTrouble($"Clock:Start {start} is no ISO instant with offset, such as 2027-03-27T08:00:00+01:00.");
        }

        var pace = 1.0;
        if (speed is not null && !(double.TryParse(speed, NumberStyles.Float, CultureInfo.InvariantCulture, out pace) && pace is > 0 and <= 1_000_000))
        {
            throw new SettingTrouble($"Clock:Speed {speed} must be a number above 0 and at most 1000000.");
        }

        return new PeoplesClock(new TimeMachine(real, instant, pace)) { Moved = true };
    }

    private static bool HasOffset(string instant) => instant.EndsWith('Z') || instant.LastIndexOfAny(['+', '-']) > instant.IndexOf('T', StringComparison.Ordinal);
}
