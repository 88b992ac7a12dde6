namespace PartnerBot.Conversations.Together;

/// <summary>What came of an errand.</summary>
/// <param name="Plan">The plan for which it was run.</param>
public abstract record Found(string Plan)
{
    /// <summary>Everybody in the conversation, the bot left out.</summary>
    public sealed record Round(string Plan, IReadOnlyList<Present> People) : Found(Plan);

    /// <summary>Where the summary can be posted.</summary>
    public sealed record Channels(string Plan, IReadOnlyList<Spot> Spots) : Found(Plan);

    /// <summary>The post stands.</summary>
    public sealed record Posted(string Plan, Post Post) : Found(Plan);

    /// <summary>The post is gone, or says that it was taken back.</summary>
    public sealed record TakenBack(string Plan, Post Post) : Found(Plan);

    /// <summary>The channel did not do it.</summary>
    /// <param name="Key">The sentence that says so.</param>
    /// <param name="Code">What the channel said: a status, a code.</param>
    public sealed record Nothing(string Plan, string Key, string Code) : Found(Plan);
}
