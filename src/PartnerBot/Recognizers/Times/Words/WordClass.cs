using System.Globalization;
using PartnerBot.Recognizers.Times.Parsing;

namespace PartnerBot.Recognizers.Times.Words;

/// <summary>Reads the lines of a word table: words, an equals sign, what they stand for.</summary>
internal static class WordClass
{
    /// <summary>Words that stand for numbers: <c>january jan = 1</c>.</summary>
    public static IReadOnlyDictionary<string, object> Numbers(string lines) =>
        Read(lines, static value => Numerals.Box(int.Parse(value, CultureInfo.InvariantCulture)));

    /// <summary>Words that stand for a sign of the notation: <c>summer = SU</c>.</summary>
    public static IReadOnlyDictionary<string, object> Signs(string lines) => Read(lines, static value => value);

    /// <summary>Words that stand for a member of an enumeration: <c>week weeks = Week</c>.</summary>
    public static IReadOnlyDictionary<string, object> Members<T>(string lines)
        where T : struct, Enum => Read(lines, static value => Enum.Parse<T>(value));

    /// <summary>Words that only belong together.</summary>
    public static IReadOnlyDictionary<string, object> Plain(string words) =>
        Split(words).Distinct().ToDictionary(word => word, object (word) => word, StringComparer.Ordinal);

    private static Dictionary<string, object> Read(string lines, Func<string, object> value)
    {
        var words = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var sides = line.Split('=', StringSplitOptions.TrimEntries);
            foreach (var word in Split(sides[0]))
            {
                words[word] = value(sides[1]);
            }
        }

        return words;
    }

    private static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
