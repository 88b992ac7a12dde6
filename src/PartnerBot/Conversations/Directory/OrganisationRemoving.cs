using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning.Forms;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Directory;

/// <summary>Takes an organisation out of the directory, once it was confirmed.</summary>
internal static class OrganisationRemoving
{
    /// <summary>Asks before an organisation is taken out: nobody could take that back.</summary>
    public static Decision Ask(Talk talk) => OrganisationKeeping.At(talk, (id, _, organisation) =>
    {
        talk.Place = new Place.RemovingOrganisation(id);
        talk.Add(new Reply.Offer(
            new Line(organisation.History.Count > 0 ? "directory.remove-history" : "directory.remove", ("name", organisation.Name), ("count", organisation.History.Count)),
            [new Line("offer.remove-for-good"), new Line("offer.cancel")]));
        return talk.Done("command", OrganisationKeeping.Intent);
    });

    public static Decision Remove(Talk talk, string id, string text)
    {
        talk.Place = new Place.AtOrganisation(id);
        return OrganisationKeeping.At(talk, (_, version, organisation) =>
        {
            if (YesNo.Read(text, talk.Language) != true)
            {
                talk.Say("directory.stays", ("name", organisation.Name));
                OrganisationView.Offers(talk);
                return talk.Done("step", OrganisationKeeping.Intent);
            }

            Shelf.Keep(talk, id, version, null);
            talk.Place = new Place.Idle();
            talk.Say("directory.removed", ("name", organisation.Name));
            Guide.Repeat(talk);
            return talk.Done("step", OrganisationKeeping.Intent);
        });
    }
}
