using System.Globalization;
using PartnerBot.Access;

namespace PartnerBot.Channels.DirectLine;

/// <summary>What an installation can set about its own chat channel (section <c>DirectLine</c>).</summary>
internal sealed record DirectLineSettings
{
    /// <summary>With it another server may ask for tokens; null closes that door.</summary>
    public string? Secret { get; init; }

    /// <summary>Other sites whose pages may hold the chat, such as <c>https://intranet.example.org</c>.</summary>
    public Origins Origins { get; init; } = new([]);

    /// <summary>Messages that one person may send in the long run; 0 lifts this and the limits on streams.</summary>
    public double MessagesPerSecond { get; init; } = 5;

    /// <summary>Messages that one person may send at once after a silence: four seconds' worth.</summary>
    public double Burst => Math.Max(1, 4 * MessagesPerSecond);

    /// <summary>Streams that may be open at the same time.</summary>
    public int MaxStreams { get; init; } = 5000;

    public bool IsLimited => MessagesPerSecond > 0;

    /// <exception cref="SettingTrouble">A value cannot be meant.</exception>
    public static DirectLineSettings Read(IConfiguration configuration)
    {
        var section = configuration.GetSection("DirectLine");
        var standard = new DirectLineSettings();
        return new DirectLineSettings
        {
            Secret = section["Secret"] is { Length: > 0 } secret ? LongEnough(secret) : null,
            Origins = new Origins([.. ManyValues.Of(section.GetSection("AllowedOrigins")).Select(OneOrigin)]),
            MessagesPerSecond = Number(section, nameof(MessagesPerSecond), standard.MessagesPerSecond, 0),
            MaxStreams = (int)Number(section, nameof(MaxStreams), standard.MaxStreams, 1),
        };
    }

    private static string LongEnough(string secret)
        => secret.Length >= 16 ? secret : throw new SettingTrouble("DirectLine:Secret is shorter than 16 characters and could be guessed: use a long random one.");

    private static string OneOrigin(string text)
        => Origins.Normal(text)
            ?? throw new SettingTrouble($"DirectLine:AllowedOrigins holds '{text}', which is not an origin such as https://intranet.example.org.");

    private static double Number(IConfigurationSection section, string name, double standard, double least)
    {
        if (section[name] is not { Length: > 0 } text)
        {
            return standard;
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least && number <= 1_000_000
            ? number
            : throw new SettingTrouble($"DirectLine:{name} is '{text}', but a number from {least} to 1000000 is needed.");
    }
}
