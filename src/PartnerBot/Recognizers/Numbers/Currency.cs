namespace PartnerBot.Recognizers.Numbers;

/// <summary>A unit of money as a phrase of an utterance names it.</summary>
/// <param name="Unit">Recognizers-Text's name of the unit, for example <c>Swiss franc</c>; generic where no country is named:
/// <c>Franc</c>.</param>
/// <param name="Iso">ISO 4217 code; null for generic units and coins.</param>
internal sealed record Currency(string Unit, string? Iso)
{
    /// <summary>What the phrase multiplies by: 1,000,000 for MUSD.</summary>
    public double Factor { get; init; } = 1;

    /// <summary>The phrase is built from the code itself (cad$, USD), not from a name.</summary>
    public bool IsCodeWithSign { get; init; }

    /// <summary>A hundredth of another unit: cent, penny, Rappen.</summary>
    public bool IsCoin { get; init; }
}
