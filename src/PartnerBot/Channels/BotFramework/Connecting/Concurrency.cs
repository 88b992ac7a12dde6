using System.Globalization;
using PartnerBot.Access;

namespace PartnerBot.Channels.BotFramework.Connecting;

/// <summary><c>Connector:Concurrency</c>: how many conversations the outbox serves at once.</summary>
internal static class Concurrency
{
    private const int Most = 1024;

    /// <exception cref="SettingTrouble">It is no number from 1 to 1024.</exception>
    public static int Of(IConfiguration configuration)
    {
        if (configuration["Connector:Concurrency"] is not { Length: > 0 } text)
        {
            return Outbox.DefaultSenders;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= Most
            ? number
            : throw new SettingTrouble($"Connector:Concurrency is '{text}', but a whole number from 1 to {Most} is needed.");
    }
}
