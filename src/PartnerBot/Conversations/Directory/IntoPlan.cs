using PartnerBot.Planning;
using PartnerBot.Planning.Directory;
using PartnerBot.Planning.Partners;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Conversations.Directory;

/// <summary>Takes an organisation of the directory into the plan at hand as a partner.</summary>
internal static class IntoPlan
{
    public static Decision Here(Talk talk) => talk.Place is Place.AtOrganisation(var id) ? Add(talk, id) : DirectoryList.Search(talk, "");

    public static Decision Add(Talk talk, string id)
    {
        if (Insider.Stop(talk, "add-partner") is { } stop)
        {
            return stop;
        }

        if (talk.Plan is null || !talk.May(Deed.EditStep))
        {
            talk.Say(talk.Plan is null ? "plan.none" : "right.missing");
            Guide.Repeat(talk);
            return talk.Done("repair", "add-partner");
        }

        if (!Shelf.Fetched(talk, id, out var one))
        {
            return new Decision.Needs(Shelf.One(id));
        }

        return one is null ? OrganisationView.Gone(talk) : Add(talk, talk.Plan, one.Value.Organisation);
    }

    private static Decision Add(Talk talk, Plan plan, Organisation organisation)
    {
        var form = PartnerForm.Form;
        var key = OrganisationName.Key(organisation.Name);
        if (plan.Of(form.Id).Any(partner => partner.Said(form.Naming.Id) is { } name && OrganisationName.Key(name) == key) || plan.Of(form.Id).Count() >= form.Most)
        {
            talk.Say(plan.Of(form.Id).Count() >= form.Most ? "form.full" : "directory.in-plan", ("name", organisation.Name), ("most", form.Most));
            Guide.Repeat(talk);
            return talk.Done("repair", "add-partner");
        }

        var at = Journey.Fresh(plan, form);
        foreach (var (field, value) in organisation.ForPlan())
        {
            Answering.Keep(talk, at with { Field = form.Field(field)! }, value);
        }

        talk.Say("directory.into-plan", ("name", organisation.Name), ("title", plan.Title));
        talk.Place = new Place.Asking(form.Id, at.Entry, form.Naming.Id);
        Guide.Proceed(talk);
        return talk.Done("command", "add-partner");
    }
}
