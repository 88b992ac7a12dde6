using System.Runtime.InteropServices;

namespace PartnerBot.Recognizers.Numbers;

/// <summary>A word, a numeral as written in digits, or a single sign.</summary>
/// <param name="Kind">Which of the three.</param>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">First unit behind it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(TokenKind Kind, int Start, int End)
{
    /// <summary>Value of a numeral.</summary>
    public double Value { get; init; }

    /// <summary>What the word means in a number.</summary>
    public NumberWord Word { get; init; }

    /// <summary>The character of a sign.</summary>
    public char Sign { get; init; }

    /// <summary>How a numeral is written: integer, decimal, fraction or power.</summary>
    public Notation Notation { get; init; }

    /// <summary>The numeral carries its multiplier (100k).</summary>
    public bool Suffixed { get; init; }

    /// <summary>A letter stands directly before or behind the numeral (29km, USD115): a number only together with its unit.</summary>
    public bool Glued { get; init; }

    public WordKind Is => Word.Kind;

    public bool IsNumeral => Kind == TokenKind.Numeral;
}
