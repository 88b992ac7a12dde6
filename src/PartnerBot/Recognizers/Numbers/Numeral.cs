namespace PartnerBot.Recognizers.Numbers;

/// <summary>A numeral read from digits.</summary>
/// <param name="End">First unit behind it.</param>
/// <param name="Value">Its value.</param>
/// <param name="Notation">How it is written.</param>
/// <param name="Suffixed">A multiplier letter is part of it.</param>
internal readonly record struct Numeral(int End, double Value, Notation Notation, bool Suffixed = false);
