using System.Globalization;
using System.Net.Mail;
using PartnerBot.Access;

namespace PartnerBot.Reminders.Mail;

/// <summary>The mail server of the house, section <c>Mail</c>.</summary>
/// <param name="Domains">Only addresses in these domains are written to; empty means any.</param>
internal sealed record MailSettings(string Host, int Port, bool Tls, string? User, string? Password, string From, IReadOnlyList<string> Domains)
{
    private const int Submission = 587;

    /// <summary>Null where no server is named.</summary>
    /// <exception cref="SettingTrouble">A setting cannot be meant.</exception>
    public static MailSettings? Read(IConfiguration settings)
    {
        if (settings["Mail:Host"] is not { Length: > 0 } host)
        {
            return null;
        }

        var port = settings["Mail:Port"] is not { Length: > 0 } text ? Submission
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 65535 ? number
            : throw new SettingTrouble($"Mail:Port is '{text}', but a number from 1 to 65535 is needed.");
        var tls = settings["Mail:Tls"] is not { Length: > 0 } word || (bool.TryParse(word, out var on) ? on : throw new SettingTrouble($"Mail:Tls is '{word}', but true or false is needed."));
        return settings["Mail:From"] is { } from && MailAddress.TryCreate(from, out _)
            ? new MailSettings(host, port, tls, settings["Mail:User"], settings["Mail:Password"], from,
                settings["Mail:Domains"]?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [])
            : throw new SettingTrouble("Mail:Host is set, so Mail:From must hold the address that reminders come from.");
    }

    public bool Allows(string address) => MailAddress.TryCreate(address, out var known)
        && (Domains.Count == 0 || Domains.Contains(known.Host, StringComparer.OrdinalIgnoreCase));
}
