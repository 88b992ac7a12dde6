namespace PartnerBot.Understanding;

/// <summary>One token of a message.</summary>
/// <param name="Text">Folded: lower case, ä written ae, accents and apostrophes dropped.</param>
/// <param name="Start">Index of its first UTF-16 unit in the message.</param>
/// <param name="End">Index after its last UTF-16 unit.</param>
/// <param name="Clause">Number of the clause it stands in, counted by commas, full stops and the like.</param>
/// <param name="IsCapital">Whether it was written with a capital first letter.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct Word(string Text, int Start, int End, int Clause, bool IsCapital, WordKind Kind);
