using Knowledge.Searching.Words;

namespace Knowledge.Searching;

/// <summary>Tells a question that builds on what was said before ("and for schools?") from one that stands on its own.</summary>
internal static class FollowUp
{
    private const int FewWords = 4;

    private static readonly string[] Openings =
    [
        "und ", "und?", "aber ", "oder ", "wie genau", "warum", "wieso", "was ist mit", "wie ist es", "wie sieht", "was heißt das", "gilt das", "mehr dazu",
        "mehr davon", "noch mehr", "auch ", "beispiel", "zum beispiel", "dazu", "dabei", "and ", "but ", "or ", "what about", "how about", "why", "how so",
        "what does that", "tell me more", "more on", "more about", "also ", "example", "for example", "does that", "is that", "same for", "then",
    ];

    private static readonly string[] AskingForMore =
        ["warum", "wieso", "weshalb", "mehr", "genau", "beispiel", "beispiele", "noch", "why", "more", "example", "examples", "tell", "know", "like"];

    /// <summary>Whether a message only asks to hear more of the same ("why?", "mehr dazu").</summary>
    public static bool IsBare(string question, Tongue tongue) =>
        Tokens.OfMessage(question) is { Count: > 0 } words && words.TrueForAll(word => tongue.IsStopWord(word) || AskingForMore.Contains(word));

    /// <summary>Whether a message needs what was talked about before.</summary>
    public static bool Is(string question, Tongue tongue)
    {
        var words = Tokens.OfMessage(question);
        var meaningful = words.Count(word => !tongue.IsStopWord(word));
        var asked = question.AsSpan().TrimStart();
        foreach (var opening in Openings)
        {
            if (asked.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return meaningful <= FewWords + 2;
            }
        }

        return words.Count <= FewWords && meaningful <= 1;
    }
}
