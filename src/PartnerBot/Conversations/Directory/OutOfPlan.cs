using PartnerBot.Conversations.Commands;
using PartnerBot.Planning;
using PartnerBot.Planning.Directory;
using PartnerBot.Planning.Partners;

namespace PartnerBot.Conversations.Directory;

/// <summary>Takes a partner of the plan at hand into the directory, with all that the plan knows of it.</summary>
internal static class OutOfPlan
{
    public static Decision Keep(Talk talk, Command command)
    {
        if (Insider.Stop(talk, "show-directory") is { } stop)
        {
            return stop;
        }

        if (Partner(talk, command) is not { } partner)
        {
            talk.Say("about.partners.none");
            Guide.Repeat(talk);
            return talk.Done("repair", "show-directory");
        }

        if (Shelf.All(talk) is not { } all)
        {
            return new Decision.Needs(new Need.AllOf(Organisation.Kind));
        }

        var organisation = Organisation.Of(partner);
        if (OrganisationAdding.Twin(all, organisation) is { } twin)
        {
            talk.Say("directory.known", ("name", twin.Organisation.Name));
        }
        else
        {
            Shelf.Keep(talk, OrganisationAdding.Fresh(all, organisation), 0, organisation);
            talk.Say("directory.added", ("name", organisation.Name));
        }

        Guide.Repeat(talk);
        return talk.Done("command", "show-directory");
    }

    // The one being talked about, else the newest.
    private static Entry? Partner(Talk talk, Command command)
    {
        var partners = talk.Plan!.Of(PartnerForm.Form.Id).Where(entry => entry.Said("organisation") is not null).ToList();
        return talk.Place is Place.Asking(_, var asked, _) && partners.FirstOrDefault(entry => entry.Id == asked) is { } here ? here
            : partners.FirstOrDefault(entry => entry.Id == command.Id) ?? partners.LastOrDefault();
    }
}
