using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Commands;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;

namespace PartnerBot.Conversations.Carrying;

/// <summary>Opens a step by its name; what came along for one of its fields ("Form der Zusammenarbeit: Probephase") begins an entry there.</summary>
internal static class Opening
{
    public static Decision Open(Talk talk, Command command)
    {
        if (command.Value is { } words && At(talk, command.Argument!) is { } at && FieldReader.Read(at.Field, words, talk.Language, talk.Scene.Local, talk.Plan) is Reading.Taken({ } value, _))
        {
            Answering.Keep(talk, at, value);
            talk.Say("answer.read-as", ("label", Talk.Label(at.Form, at.Field)), ("value", Showing.Of(at.Field, value, talk.Plan)));
            talk.Place = new Place.Asking(at.Form.Id, at.Entry, at.Form.Naming.Id);
            Guide.Proceed(talk);
        }
        else
        {
            Entering.Enter(talk, Journey.Step(command.Id!));
        }

        return talk.Done("command", command.Intent);
    }

    // A new entry of the form; none where it is full.
    private static Position.At? At(Talk talk, string id) =>
        id.Split('.') is [var name, var field] && Journey.Find(name) is { } form && talk.Plan!.Of(name).Count() < form.Most ? Journey.Fresh(talk.Plan, form) with { Field = form.Field(field)! } : null;
}
