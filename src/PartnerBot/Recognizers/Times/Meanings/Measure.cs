namespace PartnerBot.Recognizers.Times.Meanings;

/// <summary>A number of units.</summary>
internal readonly record struct Measure(double Amount, Unit Unit);
