using PartnerBot.Recognizers.Times.Parsing;
using PartnerBot.Texts;

namespace PartnerBot.Recognizers.Times.Words;

/// <summary>The tables of a language, built when the language is first spoken.</summary>
internal sealed class Tables
{
    private static readonly Lazy<Tables> English = new(() => new Tables(Words.English.Table));
    private static readonly Lazy<Tables> German = new(() => new Tables(Words.German.Table));

    private Tables(Func<LanguageTable> table)
    {
        Grammar = new Grammar(table());
        Top = Grammar.Symbol("top");
        Anchor = Grammar.Symbol("anchor");
    }

    public Grammar Grammar { get; }

    /// <summary>The symbol of everything that may stand alone.</summary>
    public int Top { get; }

    /// <summary>The class that a plan's own dates join.</summary>
    public int Anchor { get; }

    public static Tables Of(Language language) => language == Language.German ? German.Value : English.Value;
}
