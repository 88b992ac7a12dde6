namespace Knowledge.Searching;

/// <summary>How much each signal counts. The figures were found by holding a fifth of the questions apart and asking them.</summary>
internal sealed record Weights
{
    public static readonly Weights Found = new();

    public float Title { get; init; } = 1f;
    public float Summary { get; init; } = 0.3f;
    public float Question { get; init; } = 1f;
    public float Hint { get; init; } = 1.5f;
    public float Body { get; init; } = 0.2f;

    public float Pair { get; init; } = 0.8f;

    public float Piece { get; init; } = 0.5f;

    public float Part { get; init; } = 0.8f;
    public float Ring { get; init; } = 0.9f;
    public float RingOfPart { get; init; } = 0.5f;
    public float OtherLanguage { get; init; } = 1f;
    public float Slip { get; init; } = 0.8f;

    public float Sharpness { get; init; } = 1.5f;

    public float Length { get; init; } = 0.8f;

    public float Nearest { get; init; } = 1f;
    public float NearEnough { get; init; } = 0.85f;
    public float Opinion { get; init; } = 0.07f;
    public float Background { get; init; } = 0.12f;
    public float RarityOfUnknown { get; init; } = 4f;
}
