namespace PartnerBot.Recognizers.Times.Parsing;

/// <summary>All that is particular to a language: classes of words with their values, and rules.</summary>
/// <param name="Classes">Class name → word → value.</param>
/// <param name="Rules">In the order in which they win.</param>
/// <param name="Guessed">Words recognised with one slip of the finger, and the correct words that look like a slip.</param>
internal sealed record LanguageTable(
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, object>> Classes,
    IReadOnlyList<Rule> Rules,
    SlipList Guessed);
