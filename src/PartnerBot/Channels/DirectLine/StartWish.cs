namespace PartnerBot.Channels.DirectLine;

/// <summary>Body of <c>POST conversations</c>. The user it names is not read: the token knows better.</summary>
internal sealed record StartWish
{
    /// <summary>BCP 47 tag of the client's interface.</summary>
    public string? Locale { get; init; }
}
