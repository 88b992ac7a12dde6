using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Directory;
using PartnerBot.Conversations.Partnering;
using PartnerBot.Conversations.ActionPlan;
using PartnerBot.Conversations.People;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations;

/// <summary>Reads words as the answer to a field, keeps it, and says how it was read.</summary>
internal static class Answering
{
    /// <param name="intent">The command that named the field, when it was not asked.</param>
    public static Decision Answer(Talk talk, Position.At at, string text, string? intent = null)
    {
        if (IsNoName(talk, at.Field, text))
        {
            return Repairs.Skip(talk);
        }

        if (at.Field.Kind == FieldKind.Person && Myself.Is(text))
        {
            if (Myself.Name(talk.Scene) is not { } own)
            {
                talk.Say("answer.your-name");
                Guide.Ask(talk, at, withCard: false);
                return talk.Done("step", intent);
            }

            text = own;
        }

        switch (FieldReader.Read(at.Field, text, talk.Language, talk.Scene.Local, talk.Plan))
        {
            case Reading.Taken(var value, var other):
                Keep(talk, at, value);
                if (Acquainting.Look(talk, at) is { } need)
                {
                    return new Decision.Needs(need);
                }

                if (value is Value.Skipped)
                {
                    Repairs.SaySkipped(talk);
                }
                // What was typed need not be said back; a full name in its place must.
                else if (value is not Value.Words(var kept) || talk.Beside is not null || (at.Field.Kind == FieldKind.Person && kept != text.Trim()))
                {
                    talk.Say("answer.read-as", ("label", Talk.Label(at.Form, at.Field)), ("value", Showing.Of(at.Field, value, talk.Plan)));
                }

                Doubting.Doubting.OfferBelow(talk, at, value, other);
                SecondThoughts.SecondThought.OfferBelow(talk);
                Guide.Proceed(talk);
                break;
            case Reading.Refused when BesideChoice(talk, at, text) is { } beside:
                Keep(talk, beside.At, beside.Day);
                talk.Say("answer.read-as", ("label", Talk.Label(at.Form, beside.At.Field)), ("value", Showing.Of(beside.At.Field, beside.Day, talk.Plan)));
                Doubting.Doubting.OfferBelow(talk, beside.At, beside.Day, beside.Other);
                Guide.Ask(talk, at, withCard: false);
                break;
            case Reading.Refused(var why) refused:
                talk.Add(new Replies.Reply.Tell(why));
                Guide.Ask(talk, at, withCard: false);
                foreach (var choice in refused.Choices)
                {
                    talk.Add(new Replies.Reply.Also(new Line("offer.name", ("name", choice))));
                }

                break;
        }

        return talk.Done(intent is null ? "step" : "command", intent);
    }

    // "Until the end of July" to "once, a trial or for good?": the day belongs to the question that follows, and is not lost.
    private static (Position.At At, Value Day, Value? Other)? BesideChoice(Talk talk, Position.At at, string text) =>
        at.Field.Kind == FieldKind.One && (talk.Plan!.Entry(at.Entry) ?? new Entry(at.Entry, at.Form.Id)) is var entry
        && at.Form.Asked(entry).SkipWhile(field => field != at.Field).Skip(1).FirstOrDefault() is { Kind: FieldKind.Day } next && entry[next.Id] is null
        && FieldReader.Read(next, text, talk.Language, talk.Scene.Local, talk.Plan) is Reading.Taken({ } day, var other)
            ? (at with { Field = next }, day, other)
            : null;

    // "No" to "Which organization?": a name that is needed is still none. What may be left out is read so by the field's reader.
    private static bool IsNoName(Talk talk, Field field, string text) =>
        talk.Place is Place.Asking && YesNo.IsBareNo(text)
        && (field is { Required: true, IsChoice: false, Kind: not FieldKind.Paragraph } || (field.Open && !ChoiceReader.IsWhole(field, text, talk.Language)));

    /// <summary>The tap on "I meant …": the other reading takes the place of the first. Null when something else was said.</summary>
    public static Decision? Other(Talk talk, Meant meant, string text)
    {
        if (talk.Plan?.Entry(meant.Entry) is null || !talk.May(Deed.EditStep) || Journey.Find(meant.Form)?.Field(meant.Field) is not { } field
            || Words.Say(talk.Language, meant.Key, ("value", Showing.Of(field, meant.Value))) != text.Trim())
        {
            return null;
        }

        var edit = new Edit.Answered(meant.Entry, meant.Field, meant.Value);
        if (meant.Value is Value.Day && talk.Plan.Entry(meant.Entry)?[meant.Field] is Value.Day first)
        {
            // The day that was not meant was never wanted: one undo takes back both.
            talk.Instead(new Edit.Answered(meant.Entry, meant.Field, first), edit);
        }
        else
        {
            talk.Edit(edit);
        }

        talk.Say("answer.read-as", ("label", Talk.Label(Journey.Form(meant.Form), field)), ("value", Showing.Of(field, meant.Value)));
        Guide.Repeat(talk);
        return talk.Done("repair", "change-field");
    }

    /// <summary>Keeps an answer; the entry begins with its first one.</summary>
    public static void Keep(Talk talk, Position.At at, Value value)
    {
        var before = talk.Plan!;
        if (before.Entry(at.Entry) is null)
        {
            talk.Edit(new Edit.EntryAdded(at.Entry, at.Form.Id));
        }

        talk.Edit(new Edit.Answered(at.Entry, at.Field.Id, value));
        Consequences.Of(talk, before, at, value);
        Following.Of(talk, before.Entry(at.Entry), at);
    }
}
