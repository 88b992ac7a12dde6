namespace PartnerBot.Recognizers.Times;

/// <summary>The second thing the words could mean, to be offered in one tap.</summary>
/// <param name="First">The day, or the first day of the stretch.</param>
/// <param name="Last">The same day, or the last day of the stretch, included.</param>
/// <param name="Why">What makes the words ambiguous.</param>
public sealed record OtherReading(DateOnly First, DateOnly Last, Ambiguity Why);
