using PartnerBot.Planning;
using PartnerBot.Planning.Forms;

namespace PartnerBot.Conversations;

/// <summary>Where in the steps a conversation stands, and which position lies ahead.</summary>
internal static class Bearings
{
    /// <summary>The position a place stands for, or null when a record names what this version does not know.</summary>
    public static Position.At? Find(Place.Asking asking) =>
        Journey.Find(asking.Form) is { } form && form.Field(asking.Field) is { } field ? new Position.At(form, asking.Entry, field) : null;

    /// <summary>Id of the form that is being filled, if any.</summary>
    public static string? FormOf(Place place) => place switch
    {
        Place.Asking(var form, _, _) => form,
        Place.Another(var form) => form,
        _ => null,
    };

    /// <summary>What comes next; whoever is in a step on demand stays in it until it has no more to ask.</summary>
    public static Position Ahead(Talk talk) =>
        FormOf(talk.Place) is { } form && Journey.StepOf(form) is var step && Journey.IsFurther(step)
            ? Journey.Within(talk.Plan!, step)
            : Journey.Next(talk.Plan!);

    /// <summary>An entry that was begun is finished before anything else is taken up.</summary>
    public static Position.At? Here(Talk talk) =>
        talk.Place is Place.Asking(var id, var entryId, _) && talk.Plan!.Entry(entryId) is { } entry
        && Journey.Form(id) is var form && form.Asked(entry).FirstOrDefault(field => entry[field.Id] is null) is { } field
            ? new Position.At(form, entryId, field)
            : null;
}
