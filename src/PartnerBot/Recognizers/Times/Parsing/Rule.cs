namespace PartnerBot.Recognizers.Times.Parsing;

/// <summary>A line of a language table: phrases of a symbol, how they are written, and what they mean.</summary>
/// <param name="Symbol">The name under which other patterns refer to it.</param>
/// <param name="Pattern">See <see cref="PatternReader"/>.</param>
/// <param name="Meaning">Gives null where the words only look like a match.</param>
internal sealed record Rule(string Symbol, string Pattern, Func<Match, object?> Meaning);
