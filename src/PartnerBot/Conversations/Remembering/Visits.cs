using PartnerBot.Planning.History;
using PartnerBot.Planning.Records;

namespace PartnerBot.Conversations.Remembering;

/// <summary>Notes when a person was at a plan. Written when a plan is opened or its changes are asked for, never with an ordinary answer.</summary>
internal static class Visits
{
    /// <summary>What has to be fetched before a visit can be noted; null when it is there.</summary>
    public static Decision? Missing(Talk talk) => talk.Scene.Fetched.Ones.ContainsKey(Key(talk)) ? null : new Decision.Needs(new Need.One(Visit.Kind, Key(talk).Id));

    /// <summary>The visit as it was noted before this turn.</summary>
    public static Visit? Of(Talk talk) => talk.Scene.Fetched.Ones[Key(talk)] is { } record ? Visit.Read(record.Json).Again(talk.Plan!.Version, talk.Scene.At) : null;

    public static void Note(Talk talk)
    {
        var record = talk.Scene.Fetched.Ones[Key(talk)];
        var visit = Of(talk) ?? new Visit(0, talk.Plan!.Version, talk.Scene.At);
        talk.Keep(new RecordChange(Visit.Kind, Key(talk).Id, record?.Version ?? 0, visit.Write()));
    }

    private static RecordKey Key(Talk talk) => new(Visit.Kind, Visit.Id(talk.Scene.Person, talk.Plan!.Id));
}
