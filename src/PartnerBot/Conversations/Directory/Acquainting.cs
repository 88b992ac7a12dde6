using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Contact;
using PartnerBot.Planning.Directory;
using PartnerBot.Planning.Forms;
using PartnerBot.Planning.Partners;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Directory;

/// <summary>Plan and directory learn from each other: a known organisation brings its facts along, a contact that is noted goes into its history.</summary>
internal static class Acquainting
{
    /// <summary>Looks after an answer that was just kept. What has to be fetched before, or null when that is all.</summary>
    public static Need? Look(Talk talk, Position.At at) =>
        talk.Plan!.Entry(at.Entry) is not { } entry ? null
        : at.Form.Id == PartnerForm.Form.Id && at.Field == at.Form.Naming ? Fill(talk, entry)
        : at.Form.Id == ContactForm.Form.Id ? Remember(talk, entry)
        : null;

    private static Need? Fill(Talk talk, Entry partner)
    {
        if (partner.Said(PartnerForm.Form.Naming.Id) is not { } name)
        {
            return null;
        }

        var id = OrganisationName.IdOf(name);
        if (!Insider.Is(talk))
        {
            return null;
        }

        if (!Shelf.Fetched(talk, id, out var one))
        {
            return Shelf.One(id);
        }

        if (one is null)
        {
            talk.Add(new Reply.Also(new Line("offer.to-directory")));
            return null;
        }

        var labels = new List<Line>();
        foreach (var (fieldId, value) in one.Value.Organisation.ForPlan())
        {
            if (partner[fieldId] is null && PartnerForm.Form.Field(fieldId) is { } field)
            {
                talk.Edit(new Edit.Answered(partner.Id, fieldId, value));
                labels.Add(Talk.Label(PartnerForm.Form, field));
            }
        }

        if (labels.Count > 0)
        {
            talk.Say("directory.filled", ("name", one.Value.Organisation.Name), ("list", new Listed(labels)));
        }

        return null;
    }

    private static Need? Remember(Talk talk, Entry contact)
    {
        if (contact.Said("partner") is not { } name || (contact.Said("occasion") ?? contact.Said("result")) is null)
        {
            return null;
        }

        var id = OrganisationName.IdOf(name);
        if (!Shelf.Fetched(talk, id, out var one))
        {
            return Shelf.One(id);
        }

        if (one is { } known)
        {
            Shelf.Keep(talk, id, known.Version, known.Organisation.With(new PastContact(talk.Plan!.Id, contact.Id, talk.Scene.Person)
            {
                Day = contact["day"] is Value.Day(var day) ? day : null,
                With = contact.Said("who"),
                Occasion = contact.Said("occasion"),
                Result = contact.Said("result"),
                NextStep = contact.Said("next-step"),
            }));
        }

        return null;
    }
}
