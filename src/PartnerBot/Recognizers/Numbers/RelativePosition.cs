namespace PartnerBot.Recognizers.Numbers;

/// <summary>A position that counts from the current element or from the end.</summary>
/// <param name="Offset">How far: -1 is the one before.</param>
/// <param name="From"><c>current</c> or <c>end</c>.</param>
internal readonly record struct RelativePosition(int Offset, string From);
