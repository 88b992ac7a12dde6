using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Doubting;
using PartnerBot.Planning;
using PartnerBot.Planning.Contact;

namespace PartnerBot.Conversations.Partnering;

/// <summary>Begins a note of a contact with what the command says already: with whom, and when.</summary>
internal static class ContactLog
{
    public static Decision Begin(Talk talk, Command command)
    {
        var form = ContactForm.Form;
        if (talk.Plan!.Of(form.Id).Count() >= form.Most)
        {
            talk.Say("form.full", ("most", form.Most));
            Guide.Repeat(talk);
            return talk.Done("command", command.Intent);
        }

        var at = Journey.Fresh(talk.Plan, form);
        if (Which.Named(talk, command) is not { } partner)
        {
            Guide.Ask(talk, at, withCard: true);
            return talk.Done("command", command.Intent);
        }

        Answering.Keep(talk, at, partner["organisation"]!);
        var read = DayReader.ReadPast(command.Words, talk.Language, talk.Scene.Local);
        if (read is var (day, _))
        {
            Answering.Keep(talk, at with { Field = form.Field("day")! }, new Value.Day(day));
        }

        if (partner.Said("contact") is { } contact && command.Words.Contains(contact.Split(' ')[^1], StringComparison.OrdinalIgnoreCase))
        {
            Answering.Keep(talk, at with { Field = form.Field("who")! }, new Value.Words(contact));
        }

        talk.Say("contact.begun", ("name", partner.Said("organisation")!));
        if (read is var (first, other))
        {
            Doubting.Doubting.Offer(talk, new Doubt.InField(at.Entry, "day"), first, other);
        }

        talk.Place = new Place.Asking(form.Id, at.Entry, form.Naming.Id);
        Guide.Proceed(talk, open: true);
        return talk.Done("command", command.Intent);
    }
}
