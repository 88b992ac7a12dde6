namespace PartnerBot.Activities;

/// <summary>What a message tells clients about itself, beside the standard members.</summary>
public sealed record ChannelData(Account PartnerBot)
{
    /// <summary>Teams shows thumbs below the message and asks for words; they come back as <c>message/submitAction</c>.</summary>
    public Loop? FeedbackLoop { get; init; }

    /// <param name="Type"><c>default</c>: the client's own form.</param>
    public sealed record Loop(string Type)
    {
        public static Loop Default { get; } = new("default");
    }
}
