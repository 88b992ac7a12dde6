using System.Runtime.InteropServices;

namespace PartnerBot.Recognizers.Numbers;

/// <summary>An entry of a language's number words.</summary>
/// <param name="Kind">What the word does.</param>
/// <param name="Value">Its value; for ordinals and denominators the cardinal.</param>
/// <param name="Plural">Fifths, quarters, Drittel: can only be a denominator, not a position.</param>
/// <param name="Alone">Is a number without anything before it: hundert is, hundred is not.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NumberWord(WordKind Kind, double Value, bool Plural = false, bool Alone = false)
{
    /// <summary>The same word read as a cardinal: fifth as five, so that twenty-fifth is put together like twenty-five.</summary>
    public NumberWord AsCardinal() => Kind != WordKind.Ordinal ? this : Value switch
    {
        100 => this with { Kind = WordKind.Hundred, Alone = true },
        >= 1000 => this with { Kind = WordKind.Scale, Alone = true },
        >= 20 and < 100 when Value % 10 == 0 => this with { Kind = WordKind.Tens },
        _ => this with { Kind = WordKind.Small },
    };
}
