using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace PartnerBot.Texts;

/// <summary>Every sentence in both languages, read from the embedded files <c>texts/{language}/*.txt</c> (<c>key: sentence</c>, <c>{slot}</c>, <c>\n</c>).</summary>
public static class Words
{
    private static readonly FrozenDictionary<string, string>[] Sentences = [Load(Language.English), Load(Language.German)];
    private static readonly CultureInfo[] Cultures = [CultureInfo.GetCultureInfo("en-US"), CultureInfo.GetCultureInfo("de-DE")];

    /// <summary>All keys of a language.</summary>
    public static IEnumerable<string> Keys(Language language) => Sentences[(int)language].Keys;

    /// <summary>The sentence as written, slots open.</summary>
    /// <exception cref="KeyNotFoundException">The key has no sentence; a test finds such keys before a person does.</exception>
    public static string Raw(Language language, string key) =>
        Sentences[(int)language].TryGetValue(key, out var sentence) ? sentence : throw new KeyNotFoundException($"No text for '{key}' in {language}.");

    /// <summary>True when the key has a sentence.</summary>
    public static bool Has(Language language, string key) => Sentences[(int)language].ContainsKey(key);

    public static string Say(Language language, string key, params IReadOnlyList<(string Name, object Value)> slots) => Fill(language, Raw(language, key), slots);

    public static string Say(Language language, Line line) => Say(language, line.Key, line.Slots);

    /// <summary>A slot's value in the reader's language: a day with its weekday, numbers with their separators.</summary>
    public static string Show(Language language, object value) => value switch
    {
        Line line => Say(language, line),
        IShown shown => shown.In(language),
        DateOnly day => day.ToString(language == Language.German ? "dddd, d. MMMM yyyy" : "dddd, MMMM d, yyyy", Cultures[(int)language]),
        decimal number => number.ToString("#,##0.##", Cultures[(int)language]),
        IFormattable number => number.ToString(null, Cultures[(int)language]),
        _ => value.ToString() ?? "",
    };

    // One pass, so that braces in what a person wrote are never taken for slots.
    private static string Fill(Language language, string sentence, IReadOnlyList<(string Name, object Value)> slots)
    {
        if (slots.Count == 0 || !sentence.Contains('{', StringComparison.Ordinal))
        {
            return sentence;
        }

        var filled = new StringBuilder(sentence.Length + 64);
        var at = 0;
        while (at < sentence.Length)
        {
            var open = sentence.IndexOf('{', at);
            var close = open < 0 ? -1 : sentence.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            var name = sentence[(open + 1)..close];
            filled.Append(sentence, at, open - at).Append(Show(language, slots.First(slot => slot.Name == name).Value));
            at = close + 1;
            // A sentence that ends within what was filled in has its full stop already.
            if (at < sentence.Length && sentence[at] == '.' && filled.Length > 0 && filled[^1] is '.' or '!' or '?' or '…')
            {
                at++;
            }
        }

        return filled.Append(sentence, at, sentence.Length - at).ToString();
    }

    private static FrozenDictionary<string, string> Load(Language language)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var sentences = new Dictionary<string, string>();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith($"texts/{language.Code()}/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            while (reader.ReadLine() is { } line)
            {
                var colon = line.IndexOf(": ", StringComparison.Ordinal);
                if (colon > 0 && line[0] != '#')
                {
                    sentences.Add(line[..colon], line[(colon + 2)..].Replace("\\n", "\n", StringComparison.Ordinal));
                }
            }
        }

        return sentences.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
