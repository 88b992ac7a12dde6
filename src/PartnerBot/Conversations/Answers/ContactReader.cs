using PartnerBot.Planning;
using PartnerBot.Recognizers;
using PartnerBot.Recognizers.Sequences;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Answers;

/// <summary>E-mail addresses, telephone numbers and web addresses, also from within a sentence; checked for their form only.</summary>
internal static class ContactReader
{
    public static Reading Email(string words) => Take(EmailRecognizer.Recognize(words, Language.English), "answer.no-email");

    public static Reading Phone(string words) =>
        Take(PhoneNumberRecognizer.Recognize(words, Language.English), "answer.no-phone") is Reading.Taken taken ? taken
        : words.Count(char.IsAsciiDigit) is >= 3 and <= 20 && words.All(c => char.IsAsciiDigit(c) || " +-/().".Contains(c, StringComparison.Ordinal))
            ? new Reading.Taken(new Value.Words(words))
            : new Reading.Refused(new Line("answer.no-phone"));

    public static Reading Url(string words)
    {
        var address = UrlRecognizer.Recognize(words, Language.English) is [var entity, ..] ? entity.Text : words;
        var full = address.Contains("://", StringComparison.Ordinal) ? address : $"https://{address}";
        return Uri.TryCreate(full, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Host.Contains('.', StringComparison.Ordinal)
            ? new Reading.Taken(new Value.Words(url.AbsoluteUri))
            : new Reading.Refused(new Line("answer.no-url"));
    }

    private static Reading Take(IReadOnlyList<Entity> found, string otherwise) =>
        found is [var entity, ..] ? new Reading.Taken(new Value.Words(entity.Text)) : new Reading.Refused(new Line(otherwise));
}
