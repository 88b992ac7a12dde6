using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Directory;
using PartnerBot.Planning.Forms;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Directory;

/// <summary>Changes organisations by words such as "Telefon: 0123 456", and keeps what was changed.</summary>
internal static class OrganisationKeeping
{
    internal const string Intent = "show-directory";
    private static readonly IReadOnlyDictionary<string, Fault> NoFaults = new Dictionary<string, Fault>();

    public static Decision Edit(Talk talk) => At(talk, (id, version, organisation) =>
    {
        talk.Add(new Reply.FillOrganisation(id, version, organisation, NoFaults));
        return talk.Done("command", Intent);
    });

    public static Decision Edit(Talk talk, string id)
    {
        talk.Place = new Place.AtOrganisation(id);
        return Edit(talk);
    }

    /// <summary>Words of the form "label: value" change one fact; null for other words.</summary>
    public static Decision? Change(Talk talk, string text)
    {
        if (FurtherWords.Are(text))
        {
            return At(talk, (id, version, organisation) =>
            {
                if (FurtherWords.Change(organisation, text, talk.Scene.Today) is not var (after, key, name))
                {
                    talk.Say("directory.contact-unknown", ("name", organisation.Name));
                    OrganisationView.Offers(talk);
                    return talk.Done("repair", Intent);
                }

                talk.Say(key, ("who", name));
                return Kept(talk, id, version, after, "directory.changed");
            });
        }

        if (FieldIn(text, talk.Language) is not { } field)
        {
            return null;
        }

        return At(talk, (id, version, organisation) =>
        {
            var words = text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
            if (words.Length == 0 && !field.Required)
            {
                return Kept(talk, id, version, organisation.With(field.Id, null, talk.Scene.Today), "directory.changed");
            }

            if (FieldReader.Read(field, words, talk.Language, talk.Scene.Local) is Reading.Refused(var why))
            {
                talk.Add(new Reply.Tell(why));
                OrganisationView.Offers(talk);
                return talk.Done("step");
            }

            var value = ((Reading.Taken)FieldReader.Read(field, words, talk.Language, talk.Scene.Local)).Value;
            return Kept(talk, id, version, organisation.With(field.Id, value, talk.Scene.Today), "directory.changed");
        });
    }

    /// <summary>Goes on with the organisation at hand, fetched if need be.</summary>
    internal static Decision At(Talk talk, Func<string, long, Organisation, Decision> then)
    {
        if (Insider.Stop(talk, Intent) is { } stop)
        {
            return stop;
        }

        if (talk.Place is not Place.AtOrganisation(var id))
        {
            return DirectoryList.Search(talk, "");
        }

        return !Shelf.Fetched(talk, id, out var one) ? new Decision.Needs(Shelf.One(id))
            : one is null ? OrganisationView.Gone(talk)
            : then(id, one.Value.Version, one.Value.Organisation);
    }

    /// <summary>Keeps it, says so and shows it.</summary>
    internal static Decision Kept(Talk talk, string id, long seen, Organisation organisation, string key)
    {
        Shelf.Keep(talk, id, seen, organisation);
        talk.Say(key, ("name", organisation.Name));
        return OrganisationView.Show(talk, id, organisation);
    }

    /// <summary>The fact that words of the form "label: value" speak of.</summary>
    internal static Field? FieldIn(string text, Language language) =>
        text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? FieldOf(text[..colon], language) : null;

    private static Field? FieldOf(string label, Language language) => OrganisationForm.Form.Fields.FirstOrDefault(field =>
        OrganisationName.Words(Words.Raw(language, $"field.organisation.{field.Id}")).SequenceEqual(OrganisationName.Words(label)))
        ?? OrganisationForm.Form.Fields.FirstOrDefault(field => Importing.HeaderWords.FieldOf(label) == field.Id);
}
