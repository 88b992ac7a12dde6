using System.Collections.Frozen;

namespace Knowledge.Searching;

/// <summary>
/// Of whom a message speaks. People who plan a partnership speak of us and them; people who want something of a library, or of a machine,
/// speak of me and you. That tells more about a message than most of its nouns.
/// </summary>
internal readonly record struct Voice(bool Us, bool Them, bool You, bool Me)
{
    private static readonly FrozenSet<string> UsWords = Set("wir uns unser unsere unseren unserem unserer unseres we us our ours");
    private static readonly FrozenSet<string> ThemWords = Set("sie ihnen deren denen andere anderen beide beiden they them their theirs both others");
    private static readonly FrozenSet<string> YouWords =
        Set("du dich dir dein deine deinen ihr euch euer eure eurem habt seid kannst bist könnt you your yours are");

    private static readonly FrozenSet<string> MeWords = Set("ich mein meine meinen meinem meiner my mine");

    /// <summary>Listens to the words of a message, in lower case.</summary>
    public static Voice Of(List<string> words) =>
        new(words.Exists(UsWords.Contains), words.Exists(ThemWords.Contains), words.Exists(YouWords.Contains), words.Exists(MeWords.Contains));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
