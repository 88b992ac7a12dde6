using System.Text.RegularExpressions;
using PartnerBot.Recognizers;

namespace PartnerBot.Conversations.Answers;

/// <summary>Tells what somebody adds in words of their own to the options they name: "a room and experience in reading aloud".</summary>
internal static partial class OwnWords
{
    /// <summary>A thing on a list has so few telling words; longer pieces are one sentence.</summary>
    private const int ListedWords = 4;

    /// <summary>So many telling words beside an option's name say more than the option: "children from the quarter who have never been here".</summary>
    private const int Telling = 3;

    /// <summary>Words that join, point and soften.</summary>
    private static readonly HashSet<string> Empty = new(StringComparer.OrdinalIgnoreCase)
    {
        "auch", "noch", "vielleicht", "eventuell", "natürlich", "sonst", "niemand", "nichts", "mehr", "gern", "gerne", "oder", "bitte", "eigentlich", "hauptsächlich",
        "also", "maybe", "perhaps", "else", "more", "only", "nothing", "nobody", "course", "please", "mainly", "really", "just",
        "und", "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "für", "mit", "von", "vom", "zum", "zur", "bei", "beim", "aus", "auf", "im", "in", "an", "am", "zu", "es", "so", "da", "ja", "wir", "ich", "uns", "unsere", "unseren", "alle", "ist", "sind", "haben", "hat", "wäre", "wohl", "schon", "eher", "nur", "als", "wie", "bis", "pro", "je", "jede", "jeden",
        "and", "the", "a", "of", "for", "with", "from", "to", "on", "at", "by", "is", "are", "it", "we", "i", "us", "our", "all", "have", "has", "would", "be", "or", "well", "oh", "yes", "as", "up", "per", "every", "each",
    };

    /// <summary>The things that a list joins by commas and "and"; a sentence stays whole, commas and all.</summary>
    public static string[] Apart(string[] parts)
    {
        var pieces = parts.SelectMany(part => And().Split(part)).Where(piece => piece.Length > 0).ToArray();
        return pieces.All(piece => Tell(piece).Count() <= ListedWords && !Relative().IsMatch(piece)) ? pieces : [string.Join(", ", parts)];
    }

    /// <summary>The piece says something: it holds more than words that join and soften.</summary>
    public static bool Say(string piece) => Tell(piece).Any();

    /// <summary>The piece says much more than the options named in it.</summary>
    public static bool SayMore(string piece, IEnumerable<Entity> named) =>
        Tell(named.Aggregate(piece, (rest, entity) => rest.Replace(entity.Text, " ", StringComparison.Ordinal))).Count() >= Telling;

    private static IEnumerable<string> Tell(string piece) => Word().Matches(piece).Select(word => word.Value).Where(word => !Empty.Contains(word));

    [GeneratedRegex(@"(?<!\s)\s+(?:und|sowie|and|&|\+)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex And();

    // "…, who never came before"
    [GeneratedRegex(@"^(?:die|der|das|dem|den|deren|dessen|who|which|that|whose)\s+\S+\s+\S+\s+\S", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Relative();

    [GeneratedRegex(@"[\p{L}\p{Nd}]+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Word();
}
