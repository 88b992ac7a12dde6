using PartnerBot.Conversations.Carrying;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Conversations.People;

/// <summary>One person across doors: a code is shown on the one and typed on the other.</summary>
internal static class Linking
{
    public static IReadOnlyList<Door> All { get; } =
    [
        new("link-account", Deed.OwnData, (talk, _) => Show(talk)) { Anywhere = true },
        new("unlink-account", Deed.OwnData, (talk, _) => Unlink(talk)) { Anywhere = true },
    ];

    /// <summary>The code that was typed is no invitation: is it the link to a person?</summary>
    public static Decision Enter(Talk talk, string id)
    {
        if (!talk.Scene.Fetched.Ones.TryGetValue(new(LinkCode.Kind, id), out var record))
        {
            return new Decision.Needs(new Need.One(LinkCode.Kind, id));
        }

        if (record is null || LinkCode.Read(record.Json) is not { } code)
        {
            return End(talk, "code.unknown", "join-plan");
        }

        if (!code.IsOpen(talk.Scene.At))
        {
            return End(talk, "code.expired", "link-account");
        }

        if (!talk.Scene.Fetched.Kinds.TryGetValue(Alias.Kind, out var aliases))
        {
            return new Decision.Needs(new Need.AllOf(Alias.Kind));
        }

        // Since the code was shown its person may have given way to another, even to this one: two codes, each typed at the other's door.
        var person = Head(aliases, code.Person);
        if (person == talk.Scene.Person)
        {
            return End(talk, "link.same", "link-account");
        }

        talk.Keep(new RecordChange(LinkCode.Kind, id, record.Version, null));
        talk.Keep(new RecordChange(Alias.Kind, talk.Scene.Person, aliases.FirstOrDefault(alias => alias.Id == talk.Scene.Person)?.Version ?? 0, new Alias(person).Write()));
        return End(talk, "link.done", "link-account");
    }

    // Links may follow one another, but no more of them than there are.
    private static string Head(IReadOnlyList<LibraryRecord> aliases, string person) => aliases.Aggregate(
        person, (head, _) => aliases.FirstOrDefault(alias => alias.Id == head) is { } link ? Alias.Read(link.Json).Person : head);

    private static Decision Show(Talk talk)
    {
        if (talk.Scene.InGroup)
        {
            return End(talk, "group.private", "link-account");
        }

        talk.State = talk.State with { OfferedLink = false };
        if (SameAddress.Offer(talk) is { } need)
        {
            return need;
        }

        var code = Code.From(talk.Scene.FreshId);
        talk.Keep(new RecordChange(LinkCode.Kind, Code.Hash(code), 0, new LinkCode(talk.Scene.Person, talk.Scene.At).Write()));
        talk.Say("link.code", ("code", code));
        Guide.Repeat(talk);
        return talk.Done("command", "link-account");
    }

    // From the door that gave way only its own link is cut; from the other one all of them.
    private static Decision Unlink(Talk talk)
    {
        if (!talk.Scene.Fetched.Kinds.TryGetValue(Alias.Kind, out var records))
        {
            return new Decision.Needs(new Need.AllOf(Alias.Kind));
        }

        var own = records.Where(record => record.Id == talk.Scene.DoorPerson).ToList();
        var cut = own.Count > 0 ? own : [.. records.Where(record => Alias.Read(record.Json).Person == talk.Scene.Person)];
        foreach (var record in cut)
        {
            talk.Keep(new RecordChange(Alias.Kind, record.Id, record.Version, null));
        }

        return End(talk, cut.Count > 0 ? "link.cut" : "link.none", "unlink-account");
    }

    private static Decision End(Talk talk, string key, string intent)
    {
        talk.Say(key);
        Guide.Repeat(talk);
        return talk.Done("command", intent);
    }
}
