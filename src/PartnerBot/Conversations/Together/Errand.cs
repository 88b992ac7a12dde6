using System.Text.Json.Serialization;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Together;

/// <summary>
/// What a decision wants of the channel beyond words in this conversation. It is kept with the turn and done afterwards; what comes of it is heard
/// as <see cref="Input.Brought"/>, in a turn of its own.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "do")]
[JsonDerivedType(typeof(WhoIsHere), "who-is-here")]
[JsonDerivedType(typeof(WhichChannels), "which-channels")]
[JsonDerivedType(typeof(PostIn), "post-in")]
[JsonDerivedType(typeof(TakeBack), "take-back")]
[JsonDerivedType(typeof(Replace), "replace")]
public abstract record Errand
{
    private Errand()
    {
    }

    /// <summary>Everybody in this conversation.</summary>
    public sealed record WhoIsHere(string Plan) : Errand;

    /// <summary>The channels of those teams that the person is in.</summary>
    public sealed record WhichChannels(string Plan, IReadOnlyList<MetTeam> Teams) : Errand;

    /// <summary>Begins a post in a channel with the shared part of the plan.</summary>
    public sealed record PostIn(string Plan, Spot Spot) : Errand;

    /// <summary>Takes a post away again.</summary>
    public sealed record TakeBack(string Plan, Post Post) : Errand;

    /// <summary>A card that was sent here shows from now on what was done.</summary>
    /// <param name="Card">Its activity id, or the mark under which it was sent.</param>
    public sealed record Replace(string Card) : Errand
    {
        /// <summary>What it shows; null for the plan.</summary>
        [JsonIgnore]
        public Line? Words { get; init; }

        /// <summary><see cref="Card"/> is a mark.</summary>
        public bool IsMark { get; init; }
    }
}
