using PartnerBot.Planning.Directory;
using PartnerBot.Planning.Records;

namespace PartnerBot.Conversations.Directory;

/// <summary>The organisations that were fetched for a decision.</summary>
internal static class Shelf
{
    /// <summary>All of them, or null while nobody has fetched them.</summary>
    public static IReadOnlyList<(string Id, Organisation Organisation)>? All(Talk talk) =>
        talk.Scene.Fetched.Kinds.TryGetValue(Organisation.Kind, out var records) ? [.. records.Select(record => (record.Id, DirectoryJson.Read(record)))] : null;

    /// <summary>One of them: false while nobody has fetched it, null where it is not there.</summary>
    public static bool Fetched(Talk talk, string id, out (long Version, Organisation Organisation)? one)
    {
        var fetched = talk.Scene.Fetched.Ones.TryGetValue(new RecordKey(Organisation.Kind, id), out var record);
        one = record is null ? null : (record.Version, DirectoryJson.Read(record));
        return fetched;
    }

    public static Need One(string id) => new Need.One(Organisation.Kind, id);

    public static void Keep(Talk talk, string id, long seen, Organisation? organisation) =>
        talk.Keep(new RecordChange(Organisation.Kind, id, seen, organisation is null ? null : DirectoryJson.Write(organisation)));
}
