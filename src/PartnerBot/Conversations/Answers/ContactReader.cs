using System.Net.Mail;
using PartnerBot.Planning;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Answers;

/// <summary>E-mail addresses, telephone numbers and web addresses; checked for their form only.</summary>
internal static class ContactReader
{
    public static Reading Email(string words) =>
        MailAddress.TryCreate(words, out var address) && address.Host.Contains('.', StringComparison.Ordinal)
            ? new Reading.Taken(new Value.Words(address.Address))
            : new Reading.Refused(new Line("answer.no-email"));

    public static Reading Phone(string words) =>
        words.Count(char.IsAsciiDigit) is >= 3 and <= 20 && words.All(c => char.IsAsciiDigit(c) || " +-/().".Contains(c, StringComparison.Ordinal))
            ? new Reading.Taken(new Value.Words(words))
            : new Reading.Refused(new Line("answer.no-phone"));

    public static Reading Url(string words)
    {
        var full = words.Contains("://", StringComparison.Ordinal) ? words : $"https://{words}";
        return Uri.TryCreate(full, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Host.Contains('.', StringComparison.Ordinal)
            ? new Reading.Taken(new Value.Words(url.AbsoluteUri))
            : new Reading.Refused(new Line("answer.no-url"));
    }
}
