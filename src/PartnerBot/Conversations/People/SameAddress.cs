using PartnerBot.Conversations.Carrying;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.People;

/// <summary>
/// The same person on another door, known by an address that both sign-ins have verified. It is offered, and linked only by the person's own word:
/// a shared mailbox or an address that changed hands shall link nobody by itself.
/// </summary>
internal static class SameAddress
{
    public const string Intent = "link-address";

    public static IReadOnlyList<Door> All { get; } = [new(Intent, Deed.OwnData, (talk, _) => Link(talk)) { Anywhere = true }];

    /// <summary>Says once that the person seems to be known elsewhere too. What has to be fetched for it, or null.</summary>
    public static Decision? Offer(Talk talk)
    {
        if (talk.State.OfferedLink || talk.Scene.InGroup)
        {
            return null;
        }

        var (need, other) = Find(talk);
        if (need is not null)
        {
            return need;
        }

        if (other is not null)
        {
            talk.State = talk.State with { OfferedLink = true };
            talk.Say("link.same-address");
            talk.Add(new Reply.Also(new Line("offer.link-address")));
        }

        return null;
    }

    // Worked out anew: between offer and yes the address may have gone to somebody else.
    private static Decision Link(Talk talk)
    {
        if (talk.Scene.InGroup)
        {
            return End(talk, "group.private");
        }

        var (need, other) = Find(talk);
        if (need is not null)
        {
            return need;
        }

        if (other is null)
        {
            return End(talk, "link.no-address");
        }

        talk.Keep(new RecordChange(Alias.Kind, talk.Scene.Person, 0, new Alias(other.Person).Write()));
        return End(talk, "link.done");
    }

    private static (Decision? Need, AddressHolders.Holder? Other) Find(Talk talk)
    {
        string[] ids = [talk.Scene.DoorPerson ?? talk.Scene.Person, talk.Scene.Person, .. talk.Scene.OtherIds];
        // This very door must have vouched for its person, and another door for the other.
        var own = new RecordKey(OwnAddress.Kind, ids[0]);
        if (!talk.Scene.Fetched.Ones.TryGetValue(own, out var mine))
        {
            return (new Decision.Needs(new Need.One(own.Kind, own.Id)), null);
        }

        if (mine is null)
        {
            return (null, null);
        }

        var key = new RecordKey(AddressHolders.Kind, OwnAddress.Read(mine.Json).Key);
        if (!talk.Scene.Fetched.Ones.TryGetValue(key, out var record))
        {
            return (new Decision.Needs(new Need.One(key.Kind, key.Id)), null);
        }

        var holders = (record is null ? AddressHolders.Nobody : AddressHolders.Read(record.Json)).At(talk.Scene.At).ToList();
        return (null, holders.FirstOrDefault(holder => holder.Person == ids[0]) is { } here
            ? holders.FirstOrDefault(holder => holder.Door != here.Door && !ids.Contains(holder.Person))
            : null);
    }

    private static Decision End(Talk talk, string key)
    {
        talk.Say(key);
        Guide.Repeat(talk);
        return talk.Done("command", Intent);
    }
}
