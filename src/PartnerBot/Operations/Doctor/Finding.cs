namespace PartnerBot.Operations.Doctor;

/// <summary>What the doctor has found in one place.</summary>
/// <param name="Place">What was looked at, in a word or two.</param>
/// <param name="Says">How it is; where it is ill, the fault and its cure.</param>
internal sealed record Finding(string Place, Condition Condition, string Says)
{
    public static Finding Well(string place, string says) => new(place, Condition.Well, says);

    public static Finding Off(string place, string says) => new(place, Condition.Off, says);

    public static Finding Ill(string place, string says) => new(place, Condition.Ill, says);
}
