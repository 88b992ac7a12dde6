namespace PartnerBot.Recognizers.Times.Words;

/// <summary>The endings of German adjectives.</summary>
internal static class Inflection
{
    public static IReadOnlyList<string> Endings { get; } = ["e", "en", "er", "es", "em"];
}
