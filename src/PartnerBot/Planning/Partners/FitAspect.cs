using PartnerBot.Texts;

namespace PartnerBot.Planning.Partners;

/// <summary>One side of how well a partner fits.</summary>
/// <param name="Field">Id of its field in <see cref="PartnerForm"/>.</param>
/// <param name="Value">1 to 5; null where nothing is known.</param>
/// <param name="Own">A person said so; nothing was worked out.</param>
/// <param name="Reason">Why.</param>
/// <param name="Question">What to ask next, where that would tell more.</param>
public sealed record FitAspect(string Field, int? Value, bool Own, Line Reason, Line? Question);
