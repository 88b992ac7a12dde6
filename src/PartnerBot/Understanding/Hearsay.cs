using System.Buffers;

namespace PartnerBot.Understanding;

/// <summary>
/// Tells what is not the speaker's own wish of the moment: reports of what others said or want, conditions, attempts to talk the bot
/// out of its duties, program text.
/// </summary>
internal static class Hearsay
{
    private static readonly SearchValues<char> ProgramMarks = SearchValues.Create("<>{}[];=$");

    private const int ConditionReach = 1;
    private const int OrderReach = 5;

    private static readonly HashSet<string> Reports = Set(
        "sagte sagten sagt gesagt schrieb schrieben schreibt geschrieben meinte meinten gemeint fragte fragten gefragt erzaehlte erzaehlt behauptet "
        + "behauptete laut angeblich wrote written said says told asked thinks thought claims claimed mentioned reportedly");

    private static readonly HashSet<string> Conditions = Set(
        "wenn falls sofern sobald obwohl weil haette haetten waere waeren if unless because although whenever had");

    private static readonly HashSet<string> Wants = Set("will moechte wollte verlangt bat bittet wants wanted asks");

    private static readonly HashSet<string> Speakers = Set("ich wir i we");

    private static readonly HashSet<string> Keeping = Set(
        "notier notiere notieren vermerk vermerke vermerken festhalten halte halt eintragen trag note log record");

    private static readonly HashSet<string> Others = Set("er sie man he she they");

    private static readonly HashSet<string> Orders = Set("ignoriere ignorieren missachte vergiss vergessen ignore disregard forget override bypass");

    private static readonly HashSet<string> Duties = Set(
        "anweisung anweisungen vorgaben regeln instructions instruction rules prompt previous above guidelines system");

    private static readonly HashSet<string> Systems = Set("system systemnachricht administrator admin developer");

    /// <summary>Whether the message must not be read as a command whatever words it holds.</summary>
    public static bool Is(Message message) =>
        message.Words.Count == 0 || IsProgramText(message.Text) || IsOnlyForeign(message)
        || IsReport(message) || IsCitation(message) || IsCondition(message) || IsThirdPersonWish(message) || IsAboutOthers(message) || IsTamper(message);

    private static bool IsOnlyForeign(Message message) => message.Words.All(word =>
        word.Kind is WordKind.Quotation or WordKind.Address or WordKind.Mail or WordKind.Number);

    // "What did you say?" asks; a report states.
    private static bool IsReport(Message message) =>
        !message.IsQuestion && !StartsAsQuestion(message) && message.Words.Any(word => Reports.Contains(word.Text))
        && !message.Words.Any(word => word.Text is "ehrlich" or "honestly") && !IsSecondThought(message) && !IsOwnReport(message) && !IsOwnMeaning(message);

    private static bool IsSecondThought(Message message) => message.Words is [{ Text: "on" }, { Text: "second" }, { Text: "thought" }, ..];

    // "Ich meinte den anderen Plan", "den anderen meinte ich": the speaker says what he or she means.
    private static bool IsOwnMeaning(Message message)
    {
        for (var at = 0; at + 1 < message.Words.Count; at++)
        {
            if (message.Words[at].Clause == message.Words[at + 1].Clause && (message.Words[at].Text, message.Words[at + 1].Text) is ("ich", "meinte") or ("meinte", "ich") or ("hab" or "habe", "gemeint") or ("gemeint", "war"))
            {
                return true;
            }
        }

        return false;
    }

    // "I wrote to the club, note that": the speaker reports on himself or herself and wants it kept.
    private static bool IsOwnReport(Message message) =>
        message.Words.Any(word => Keeping.Contains(word.Text)) && !message.Words.Any(word => Others.Contains(word.Text));

    // "The note says: delete the plan"
    private static bool IsCitation(Message message) =>
        message.HasColon && message.Words.Any(word => word.Text is "steht" or "heisst" or "lautet" or "reads");

    private static bool StartsAsQuestion(Message message) => message.Words[0].Text is "was" or "wer" or "wie" or "what" or "who" or "which" or "how";

    private static bool IsCondition(Message message) =>
        message.Words.Take(ConditionReach).Any(word => Conditions.Contains(word.Text))
        && !(message.Words.Count > 1 && message.Words[1].Text is "moeglich" or "possible");

    // "She looks after press work" tells; "she should …" may still be an order.
    private static bool IsAboutOthers(Message message) => message.Words is [{ Text: "er" or "sie" or "he" or "she" or "they" }, var verb, ..]
        && verb.Text is not ("soll" or "sollen" or "koennen" or "should");

    private static bool IsThirdPersonWish(Message message)
    {
        for (var at = 1; at + 1 < message.Words.Count; at++)
        {
            if (Wants.Contains(message.Words[at].Text) && !Speakers.Contains(message.Words[at - 1].Text)
                && message.Words[at + 1].Text is "dass" or "me" or "us" or "you" or "mich" or "uns" or "von")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTamper(Message message)
    {
        var words = message.Words;
        for (var at = 0; at < words.Count; at++)
        {
            if ((Orders.Contains(words[at].Text) && words.Skip(at + 1).Take(OrderReach).Any(word => Duties.Contains(word.Text)))
                || Systems.Contains(words[at].Text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsProgramText(string text) => text.AsSpan().TrimStart() is ['<' or '{' or '[' or ';' or '\'' or '/' or '$', ..]
        && text.AsSpan().IndexOfAny(ProgramMarks) >= 0;

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];
}
