using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Commands;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Texts;

namespace PartnerBot.Conversations;

/// <summary>Going back, passing over, and correcting what was said earlier.</summary>
internal static class Repairs
{
    public static Decision Back(Talk talk)
    {
        var at = talk.Place switch
        {
            Place.Asking asking when Bearings.Find(asking) is { } here => Journey.Before(talk.Plan!, here),
            _ => Journey.Asked(talk.Plan!).LastOrDefault(place => Answered(talk.Plan!, place)),
        };
        if (at is null)
        {
            talk.Say("back.first");
            Guide.Repeat(talk);
        }
        else
        {
            Ask(talk, at);
        }

        return talk.Done("repair", "back");
    }

    public static Decision Skip(Talk talk)
    {
        if (talk.Place is not (Place.Asking or Place.Another))
        {
            talk.Say("skip.nothing");
            Guide.Repeat(talk);
            return talk.Done("repair", "skip");
        }

        switch (talk.Place)
        {
            case Place.Asking asking when Bearings.Find(asking) is { } at && !Answered(talk.Plan!, at):
                // The first answer names the entry; without it there is nothing to keep the others in.
                if (at.Form.Many && at.Field == at.Form.Naming)
                {
                    talk.Edit(new Edit.FormClosed(at.Form.Id));
                }
                else
                {
                    Answering.Keep(talk, at, new Value.Skipped());
                }

                SaySkipped(talk);
                break;
            case Place.Another(var form):
                Guide.Enough(talk, Journey.Form(form));
                return talk.Done("repair", "skip");
        }

        Guide.Proceed(talk);
        return talk.Done("repair", "skip");
    }

    /// <summary>Says at length once that nothing is lost by passing over; who skips several answers in a row has heard it.</summary>
    public static void SaySkipped(Talk talk)
    {
        talk.Say(talk.State.KnowsSkipping ? "skip.again" : "skip.done");
        talk.State = talk.State with { KnowsSkipping = true };
    }

    public static Decision Change(Talk talk, Command command)
    {
        var found = command.Id is { } id ? FieldFinder.ById(talk.Plan!, id)
            : command.Argument is { } what ? FieldFinder.Find(talk.Plan!, talk.Place, what, talk.Language)
            : [];
        switch (found.Count)
        {
            case 1 when command.Value is { } value && talk.MaySpeakOf(found[0].Field) && FieldReader.Read(found[0].Field, value, talk.Language, talk.Scene.Local, talk.Plan) is Reading.Taken:
                return Answering.Answer(talk, found[0], value, command.Intent);
            case 1:
                Ask(talk, found[0]);
                break;
            case 0:
                talk.Say("change.what");
                talk.Add(new Replies.Reply.ShowPlan());
                Guide.Repeat(talk);
                break;
            default:
                talk.Add(new Replies.Reply.Offer(
                    new Line("change.which"),
                    [.. found.Take(3).Select(at => FieldNames.Change(at, talk.Language))]));
                break;
        }

        return talk.Done("repair", "change-field");
    }

    private static void Ask(Talk talk, Position.At at)
    {
        if (!talk.MaySpeakOf(at.Field))
        {
            talk.Say("group.private");
            Guide.Repeat(talk);
            return;
        }

        if (talk.Plan!.Of(at.Form.Id).Skip(1).Any() && talk.Plan.Entry(at.Entry)?[at.Form.Naming.Id] is { } name && at.Field != at.Form.Naming)
        {
            talk.Say("change.of", ("name", Showing.Of(at.Form.Naming, name)));
        }

        if (Answered(talk.Plan!, at) && talk.Plan!.Entry(at.Entry)![at.Field.Id] is { } value)
        {
            talk.Say("change.now", ("label", Talk.Label(at.Form, at.Field)), ("value", Showing.Of(at.Field, value, talk.Plan)));
        }

        Guide.Ask(talk, at, withCard: false);
    }

    private static bool Answered(Plan plan, Position.At at) => plan.Entry(at.Entry) is { } entry && entry[at.Field.Id] is not (null or Value.Skipped);
}
