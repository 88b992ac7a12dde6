using PartnerBot.Conversations.Replies;
using PartnerBot.Planning.Directory;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Directory;

/// <summary>One organisation, opened.</summary>
internal static class OrganisationView
{
    public static Decision Open(Talk talk, string id)
    {
        if (Insider.Stop(talk, "show-directory") is { } stop)
        {
            return stop;
        }

        if (!Shelf.Fetched(talk, id, out var one))
        {
            return new Decision.Needs(Shelf.One(id));
        }

        return one is null ? Gone(talk) : Show(talk, id, one.Value.Organisation);
    }

    public static Decision Show(Talk talk, string id, Organisation organisation)
    {
        talk.Place = new Place.AtOrganisation(id);
        talk.Add(new Reply.ShowOrganisation(id, organisation));
        Offers(talk);
        return talk.Done("command", "show-directory");
    }

    public static void Offers(Talk talk) => talk.Add(new Reply.Offer(
        new Line("directory.at"),
        [
            .. talk.Plan is { Archived: false } ? (Line[])[new Line("offer.add-to-plan")] : [],
            new Line("offer.edit-organisation"), new Line("offer.remove-organisation"), new Line("offer.show-directory"),
        ]));

    /// <summary>Somebody took it out meanwhile.</summary>
    public static Decision Gone(Talk talk)
    {
        talk.Place = new Place.Idle();
        talk.Say("directory.gone");
        Guide.Repeat(talk);
        return talk.Done("repair", "show-directory");
    }
}
