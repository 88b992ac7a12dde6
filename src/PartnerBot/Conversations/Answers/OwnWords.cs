using System.Text.RegularExpressions;

namespace PartnerBot.Conversations.Answers;

/// <summary>Tells what somebody adds in words of their own to the options they name: "a room and experience in reading aloud".</summary>
internal static partial class OwnWords
{
    private const int Shortest = 4;

    private static readonly HashSet<string> Empty = new(StringComparer.OrdinalIgnoreCase)
    {
        "auch", "noch", "vielleicht", "eventuell", "natürlich", "sonst", "niemand", "nichts", "mehr", "gern", "gerne", "oder", "bitte", "eigentlich", "hauptsächlich",
        "also", "maybe", "perhaps", "else", "more", "only", "nothing", "nobody", "course", "please", "mainly", "really", "just",
    };

    /// <summary>The things that a list joins by "and".</summary>
    public static IEnumerable<string> Apart(string part) => And().Split(part).Where(piece => piece.Length > 0);

    /// <summary>The piece says something: it holds more than words that join and soften.</summary>
    public static bool Say(string piece) => Word().Matches(piece).Any(word => word.Length >= Shortest && !Empty.Contains(word.Value));

    [GeneratedRegex(@"\s+(?:und|sowie|and|&|\+)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex And();

    [GeneratedRegex(@"\p{L}+", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex Word();
}
