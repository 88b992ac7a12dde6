namespace PartnerBot.Channels.DirectLine;

/// <summary>What a token says. Names are the claims' names on the wire; instants are Unix seconds of real time, whatever the people's clock shows.</summary>
internal sealed record TokenClaims
{
    public const string Conversation = "conversation";
    public const string Stream = "stream";

    /// <summary>What it opens: a <see cref="Conversation"/>, or once its <see cref="Stream"/>.</summary>
    public required string Kind { get; init; }

    public required string Conv { get; init; }

    /// <summary>Begins with <c>dl_</c>. The claim must be called so: clients read their own id from it.</summary>
    public required string User { get; init; }

    public string? Name { get; init; }

    /// <summary>Origins whose pages may open the stream with this token.</summary>
    public IReadOnlyList<string>? Origins { get; init; }

    public long Nbf { get; init; }

    public long Exp { get; init; }

    public string? Iss { get; init; }

    public string? Aud { get; init; }

    /// <summary>Makes a stream's token the only one of its kind.</summary>
    public string? Jti { get; init; }

    /// <summary>Where a stream begins.</summary>
    public string? Watermark { get; init; }

    /// <summary>The person's id on every door.</summary>
    public string Person() => User[UserId.Prefix.Length..];
}
