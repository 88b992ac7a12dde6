using System.Text.Json;
using PartnerBot.Planning.Records;

namespace PartnerBot.Conversations.Together;

/// <summary>The teams in which a person has spoken with PartnerBot, the newest first. Whether they are still in them is asked each time.</summary>
public sealed record MetTeams(IReadOnlyList<MetTeam> Teams)
{
    /// <summary>The kind of its record; its id is the person's on this door.</summary>
    public const string Kind = "met-teams";

    private const int Most = 8;

    public static MetTeams None { get; } = new([]);

    public static MetTeams Of(LibraryRecord? kept) => kept is null ? None : JsonSerializer.Deserialize(kept.Json, TogetherJson.Kept.MetTeams) ?? None;

    /// <summary>The same when nothing is new.</summary>
    public MetTeams With(MetTeam met) => Teams.Contains(met) ? this : new([.. Teams.Where(team => team.Id != met.Id).Prepend(met).Take(Most)]);

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, TogetherJson.Kept.MetTeams);
}
