using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Handles;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Directory;
using PartnerBot.Planning.Forms;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Directory;

/// <summary>Adds, changes and removes organisations, by card or by words such as "Telefon: 0123 456".</summary>
internal static class OrganisationKeeping
{
    private const string Intent = "show-directory";
    private static readonly IReadOnlyDictionary<string, Fault> NoFaults = new Dictionary<string, Fault>();

    /// <summary>A new one: its name is asked first.</summary>
    public static Decision Begin(Talk talk)
    {
        if (Insider.Stop(talk, Intent) is { } stop)
        {
            return stop;
        }

        talk.Place = new Place.NamingOrganisation();
        Guide.Repeat(talk);
        return talk.Done("command", Intent);
    }

    /// <summary>The words name a new organisation.</summary>
    public static Decision Name(Talk talk, string text)
    {
        if (Insider.Stop(talk, Intent) is { } stop)
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
            : Kept(talk, Fresh(all, organisation), 0, KindWords.In(organisation.Name) is { } kind ? organisation.With("kind", new Value.Chosen([kind]), talk.Scene.Today) : organisation, "directory.added");
    }

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

    /// <summary>Takes a whole card; what is wrong comes back at its field with what was typed.</summary>
    public static Decision Submit(Talk talk, string entry, IReadOnlyDictionary<string, string> inputs)
    {
        var (id, seen) = entry.Split('|') is [var name, var version] && long.TryParse(version, out var number) ? (name, number) : (entry, 0);
        talk.Place = new Place.AtOrganisation(id);
        return At(talk, (_, now, before) =>
        {
            var (after, faults) = (before, new Dictionary<string, Fault>());
            foreach (var field in OrganisationForm.Form.Fields)
            {
                var typed = Submitting.Typed(inputs, field);
                var value = before.Facts.GetValueOrDefault(field.Id);
                if (typed == (value is null ? "" : Showing.In(talk.Language, field, value)))
                {
                    continue;
                }

                switch (typed.Length == 0 && !field.Required ? null : FieldReader.Read(field, typed, talk.Language, talk.Scene.Local))
                {
                    case Reading.Refused(var why):
                        faults[field.Id] = new Fault(why, typed);
                        break;
                    case Reading.Taken(var same, _) when same.Equals(value):
                        break;
                    // Somebody else was here since the card was drawn: nothing of theirs is overwritten unseen.
                    case var taken when now != seen:
                        faults[field.Id] = new Fault(new Line("card.field-changed"), taken is null ? "" : typed);
                        break;
                    case var taken:
                        after = after.With(field.Id, (taken as Reading.Taken)?.Value, talk.Scene.Today);
                        break;
                }
            }

            if (faults.Count == 0)
            {
                return Kept(talk, id, now, after, "directory.changed");
            }

            if (!ReferenceEquals(after, before))
            {
                Shelf.Keep(talk, id, now, after);
            }

            talk.Say(now != seen ? "card.changed" : "card.please-correct");
            talk.Add(new Reply.FillOrganisation(id, ReferenceEquals(after, before) ? now : now + 1, after, faults));
            return talk.Done("step", Intent);
        });
    }

    /// <summary>Asks before an organisation is taken out: nobody could take that back.</summary>
    public static Decision Ask(Talk talk) => At(talk, (id, _, organisation) =>
    {
        talk.Place = new Place.RemovingOrganisation(id);
        talk.Add(new Reply.Offer(
            new Line(organisation.History.Count > 0 ? "directory.remove-history" : "directory.remove", ("name", organisation.Name), ("count", organisation.History.Count)),
            [new Line("offer.remove-for-good"), new Line("offer.cancel")]));
        return talk.Done("command", Intent);
    });

    public static Decision Remove(Talk talk, string id, string text)
    {
        talk.Place = new Place.AtOrganisation(id);
        return At(talk, (_, version, organisation) =>
        {
            if (YesNo.Read(text, talk.Language) != true)
            {
                talk.Say("directory.stays", ("name", organisation.Name));
                OrganisationView.Offers(talk);
                return talk.Done("step", Intent);
            }

            Shelf.Keep(talk, id, version, null);
            talk.Place = new Place.Idle();
            talk.Say("directory.removed", ("name", organisation.Name));
            Guide.Repeat(talk);
            return talk.Done("step", Intent);
        });
    }

    private static Decision At(Talk talk, Func<string, long, Organisation, Decision> then)
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

    private static Decision Kept(Talk talk, string id, long seen, Organisation organisation, string key)
    {
        Shelf.Keep(talk, id, seen, organisation);
        talk.Say(key, ("name", organisation.Name));
        return OrganisationView.Show(talk, id, organisation);
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

    /// <summary>The fact that words of the form "label: value" speak of.</summary>
    internal static Field? FieldIn(string text, Language language) =>
        text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? FieldOf(text[..colon], language) : null;

    private static Field? FieldOf(string label, Language language) => OrganisationForm.Form.Fields.FirstOrDefault(field =>
        OrganisationName.Words(Words.Raw(language, $"field.organisation.{field.Id}")).SequenceEqual(OrganisationName.Words(label)))
        ?? OrganisationForm.Form.Fields.FirstOrDefault(field => Importing.HeaderWords.FieldOf(label) == field.Id);
}
