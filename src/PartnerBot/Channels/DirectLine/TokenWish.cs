namespace PartnerBot.Channels.DirectLine;

/// <summary>Body of <c>tokens/generate</c>: for whom, and from where its stream may be opened. All of it may be missing.</summary>
internal sealed record TokenWish
{
    public Account? User { get; init; }

    public IReadOnlyList<string>? TrustedOrigins { get; init; }

    public sealed record Account(string? Id, string? Name);
}
