namespace PartnerBot.Recognizers.Times.Parsing;

/// <summary>One thing a token can stand for in a pattern: itself (no value) or a member of a class such as <c>{month}</c>.</summary>
internal readonly record struct Sense(int Symbol, object? Value);
