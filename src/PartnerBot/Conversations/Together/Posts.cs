using System.Text.Json;
using PartnerBot.Planning.Records;

namespace PartnerBot.Conversations.Together;

/// <summary>Where a plan's summary was posted, the newest first.</summary>
public sealed record Posts(IReadOnlyList<Post> All)
{
    /// <summary>The kind of its record; its id is the plan's.</summary>
    public const string Kind = "posts";

    private const int Most = 10;

    public static Posts Of(LibraryRecord? kept) => kept is null ? new([]) : JsonSerializer.Deserialize(kept.Json, TogetherJson.Kept.Posts) ?? new([]);

    public Posts With(Post post) => new([.. All.Prepend(post).Take(Most)]);

    public Posts Without(Post post) => new([.. All.Where(other => other.Activity != post.Activity || other.Conversation != post.Conversation)]);

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, TogetherJson.Kept.Posts);
}
