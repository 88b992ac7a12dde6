using PartnerBot.Conversations.Answers;
using PartnerBot.Planning;
using PartnerBot.Planning.Directory;
using PartnerBot.Planning.Forms;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Directory;

/// <summary>Takes a new organisation into the directory by its name, unless it is there already.</summary>
internal static class OrganisationAdding
{
    /// <summary>A new one: its name is asked first.</summary>
    public static Decision Begin(Talk talk)
    {
        if (Insider.Stop(talk, OrganisationKeeping.Intent) is { } stop)
        {
            return stop;
        }

        talk.Place = new Place.NamingOrganisation();
        Guide.Repeat(talk);
        return talk.Done("command", OrganisationKeeping.Intent);
    }

    /// <summary>The words name a new organisation.</summary>
    public static Decision Name(Talk talk, string text)
    {
        if (Insider.Stop(talk, OrganisationKeeping.Intent) is { } stop)
        {
            return stop;
        }

        var field = OrganisationForm.Form.Naming;
        if (FieldReader.Read(field, text, talk.Language, talk.Scene.Local) is not Reading.Taken(var name, _))
        {
            talk.Say("answer.too-long", ("most", field.MaxLength), ("length", text.Trim().Length));
            Guide.Repeat(talk);
            return talk.Done("step");
        }

        var organisation = new Organisation().With(field.Id, name, talk.Scene.Today);
        return Shelf.All(talk) is not { } all ? new Decision.Needs(new Need.AllOf(Organisation.Kind))
            : Twin(all, organisation) is { } twin ? Known(talk, twin)
            : OrganisationKeeping.Kept(talk, Fresh(all, organisation), 0, KindWords.In(organisation.Name) is { } kind ? organisation.With("kind", new Value.Chosen([kind]), talk.Scene.Today) : organisation, "directory.added");
    }

    private static Decision Known(Talk talk, (string Id, Organisation Organisation) twin)
    {
        talk.Say("directory.known", ("name", twin.Organisation.Name));
        return OrganisationView.Show(talk, twin.Id, twin.Organisation);
    }

    internal static (string Id, Organisation Organisation)? Twin(IReadOnlyList<(string Id, Organisation Organisation)> all, Organisation organisation) =>
        new Twins(all.Select(one => one.Organisation)).Of(organisation) is { } twin ? all.First(one => ReferenceEquals(one.Organisation, twin)) : null;

    internal static string Fresh(IReadOnlyList<(string Id, Organisation Organisation)> all, Organisation organisation) =>
        all.Any(one => one.Id == OrganisationName.IdOf(organisation.Name))
            ? OrganisationName.IdOf(organisation.Name, organisation.Said("town") ?? "")
            : OrganisationName.IdOf(organisation.Name);
}
