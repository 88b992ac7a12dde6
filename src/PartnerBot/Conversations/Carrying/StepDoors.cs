using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Carrying;

/// <summary>Commands within the steps: cards, corrections, another entry.</summary>
internal static class StepDoors
{
    public static IReadOnlyList<Door> All { get; } =
    [
        new("show-card", Deed.EditStep, (talk, _) => Card(talk)),
        new("back", Deed.EditStep, (talk, _) => Repairs.Back(talk)),
        new("skip", Deed.EditStep, (talk, _) => Repairs.Skip(talk)),
        // Whoever may tick may take it back; what each edit takes is asked again.
        new("undo", Deed.TickTask, (talk, _) => Undoing.Undo(talk)) { Anywhere = true, Asks = true },
        new("change-field", Deed.EditStep, Repairs.Change),
        new("open-step", Deed.EditStep, Opening.Open),
        new("add-partner", Deed.EditStep, (talk, command) => Add(talk, "partner", command)),
        new("set-goal", Deed.EditStep, AtOnce.Goal),
        new("add-task", Deed.EditTask, TaskAtOnce.Take),
        new("assign-role", Deed.EditStep, Assign),
    ];

    /// <summary>Begins another entry of a form, with its first answer where the command brought one.</summary>
    public static Decision Add(Talk talk, string formId, Command command)
    {
        var form = Journey.Form(formId);
        if (talk.Plan!.Of(formId).Count() >= form.Most)
        {
            talk.Say("form.full", ("most", form.Most));
            Guide.Repeat(talk);
            return talk.Done("command", command.Intent);
        }

        var at = Journey.Fresh(talk.Plan, form);
        if (command.Argument is { } first)
        {
            talk.Place = new Place.Asking(form.Id, at.Entry, at.Field.Id);
            return Answering.Answer(talk, at, first, command.Intent);
        }

        Guide.Ask(talk, at, withCard: true);
        return talk.Done("command", command.Intent);
    }

    private static Decision Card(Talk talk)
    {
        if (talk.Place is Place.Asking asking && Bearings.Find(asking) is { } at)
        {
            Guide.Ask(talk, at, withCard: true);
        }
        else
        {
            Guide.Repeat(talk, withCard: true);
        }

        return talk.Done("command", "show-card");
    }

    // "Frau Kaya übernimmt die Koordination" fills two fields at once.
    private static Decision Assign(Talk talk, Command command)
    {
        var person = command.Person is { } said && Myself.Is(said) ? Myself.Name(talk.Scene) : command.Person;
        if (person is null || command.Argument is null)
        {
            return Add(talk, "role", command);
        }

        var form = Journey.Form("role");
        var at = Journey.Fresh(talk.Plan!, form);
        // "The coordination" is the coordinator's role, as it would be in answer to the question.
        Value role = command.Id is { } id ? new Value.Chosen([id])
            : ChoiceReader.Read(form.Naming, command.Argument, talk.Language) is Reading.Taken(var named, _) ? named : new Value.Chosen([], command.Argument);
        Answering.Keep(talk, at, role);
        Answering.Keep(talk, at with { Field = form.Field("person")! }, new Value.Words(person));
        talk.Place = new Place.Asking(form.Id, at.Entry, "person");
        talk.Say("role.assigned", ("person", person), ("role", Showing.Of(form.Naming, role)));
        Guide.Proceed(talk);
        return talk.Done("command", command.Intent, command.Score);
    }
}
