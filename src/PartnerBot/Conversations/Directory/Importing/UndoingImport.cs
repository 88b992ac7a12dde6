using PartnerBot.Planning.Directory;
using PartnerBot.Planning.Records;

namespace PartnerBot.Conversations.Directory.Importing;

/// <summary>Takes out again, in one transaction, what the person's last list brought in. What somebody has changed since stays and is counted.</summary>
internal static class UndoingImport
{
    private const string Intent = "undo-import";

    public static Decision Open(Talk talk)
    {
        if (Insider.Stop(talk, Intent) is { } stop)
        {
            return stop;
        }

        var key = new RecordKey(LastImport.Kind, talk.Scene.Person);
        if (!talk.Scene.Fetched.Ones.TryGetValue(key, out var record))
        {
            return new Decision.Needs(new Need.One(key.Kind, key.Id));
        }

        if (record is null || LastImport.Read(record.Json) is var last && talk.Scene.At - last.At > LastImport.Life)
        {
            talk.Say("import.undo-none", ("days", LastImport.Life.Days));
            Guide.Repeat(talk);
            return talk.Done("repair", Intent);
        }

        if (!talk.Scene.Fetched.Kinds.TryGetValue(Organisation.Kind, out var organisations))
        {
            return new Decision.Needs(new Need.AllOf(Organisation.Kind));
        }

        var known = organisations.ToDictionary(one => one.Id, one => one.Version);
        var there = LastImport.Read(record.Json).Organisations.Where(known.ContainsKey).ToList();
        // The first version is what the list said.
        var untouched = there.Where(id => known[id] == 1).ToList();
        foreach (var id in untouched)
        {
            Shelf.Keep(talk, id, 1, null);
        }

        talk.Keep(new RecordChange(key.Kind, key.Id, record.Version, null));
        talk.Place = new Place.Idle();
        talk.Say("import.undone", ("count", untouched.Count), ("kept", there.Count - untouched.Count), ("file", LastImport.Read(record.Json).File));
        Guide.Repeat(talk);
        return talk.Done("command", Intent);
    }
}
