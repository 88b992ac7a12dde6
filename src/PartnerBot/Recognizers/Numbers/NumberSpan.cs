using System.Runtime.InteropServices;

namespace PartnerBot.Recognizers.Numbers;

/// <summary>A number found among the tokens of an utterance.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Next">Index of the first token behind it.</param>
/// <param name="Value">Its value.</param>
/// <param name="Notation">How it is written.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NumberSpan(int First, int Next, double Value, Notation Notation)
{
    public bool IsFound => Next > First;

    public static NumberSpan None => default;
}
