using PartnerBot.Conversations.ActionPlan;
using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Carrying;
using PartnerBot.Conversations.Directory;
using PartnerBot.Conversations.Directory.Importing;
using PartnerBot.Conversations.Knowing.Curating;
using PartnerBot.Conversations.Partnering;
using PartnerBot.Conversations.People;
using PartnerBot.Conversations.Reminding;
using PartnerBot.Conversations.Together;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations;

/// <summary>Takes free words as the answer to what is being asked.</summary>
internal static class Taking
{
    public static Decision Take(Talk talk, string text) => talk.Place switch
    {
        { IsAnsweredIntoPlan: true } when talk.Plan is not null && !talk.May(Deed.EditStep) => Refuse(talk),
        Place.Titling when talk.Plan is not null && !talk.May(Deed.StartPlan) => Refuse(talk),
        Place.Bequeathing(var orphan) => Administering.Bequeathing.Take(talk, orphan, text),
        Place.Reasoning(var plan) => BreakGlass.Open(talk, plan, text),
        Place.Inviting(var name) when talk.Plan is not null => talk.May(Deed.SharePlan) ? Inviting.Take(talk, name, text) : Refuse(talk),
        Place.Confirming(var what) when talk.Plan is not null => Confirming.Take(talk, what, text),
        Place.Together(var question) when talk.Plan is not null => TogetherDoors.Take(talk, question, text) ?? Unknown(talk, text),
        Place.Commenting at when talk.Plan is not null => talk.May(Deed.Comment) ? Remarks.RemarkDoors.Take(talk, at, text) : Refuse(talk),
        Place.Titling => Title(talk, text),
        Place.Renaming => Rename(talk, text),
        Place.Asking asking when talk.Plan is not null && Guide.Find(asking) is { } at => Answer(talk, at, text),
        Place.Another(var form) when talk.Plan is not null => More(talk, Journey.Form(form), text),
        Place.ChoosingTask choosing => TaskDoors.Chosen(talk, choosing, text) ?? Unknown(talk, text),
        Place.ChoosingPlan(var plans) => Choose(talk, plans, text),
        Place.NamingSuccessor leaving when talk.Plan is not null => RoleDoors.Successor(talk, leaving, text),
        Place.NamingAmount when talk.Plan is not null => MeasureDoors.Amount(talk, text),
        Place.ChoosingGoal waiting when talk.Plan is not null => MeasureDoors.Goal(talk, waiting, text),
        Place.PuttingQuestion => HandingOn.Put(talk, text),
        Place.NamingColleague(var question) => HandingOn.Name(talk, question, text),
        Place.AnsweringQuestion(var question) => CurationDoors.Answer(talk, question, text),
        Place.InDirectory(var ids) => DirectoryList.Choose(talk, ids, text) ?? Unknown(talk, text),
        Place.AtOrganisation => OrganisationKeeping.Change(talk, text) ?? Unknown(talk, text),
        Place.NamingOrganisation => OrganisationKeeping.Name(talk, text),
        Place.RemovingOrganisation(var id) => OrganisationKeeping.Remove(talk, id, text),
        Place.Importing importing => Importer.Correct(talk, importing, text) ?? (YesNo.Read(text, talk.Language) == true ? Importer.Take(talk) : Unknown(talk, text)),
        Place.Proposed(var proposal) when talk.Plan is not null => Proposing.Answer(talk, proposal, text) ?? Unknown(talk, text),
        Place.TakingMinutes(var meeting) when talk.Plan is not null => Meetings.TakingMinutes.Take(talk, meeting, text),
        _ => Unknown(talk, text),
    };

    /// <summary>Free words are expected: a title, a text, a name.</summary>
    public static bool WantsWords(Talk talk) => talk.Place switch
    {
        Place.Titling or Place.Renaming or Place.Reasoning or Place.Inviting { Name: "" } or Place.NamingSuccessor or Place.PuttingQuestion or Place.NamingColleague or Place.AnsweringQuestion or Place.NamingOrganisation or Place.TakingMinutes or Place.Commenting or Place.Bequeathing => true,
        Place.Asking asking => Guide.Find(asking) is { Field.Kind: FieldKind.Line or FieldKind.Paragraph or FieldKind.Person },
        _ => false,
    };

    /// <summary>The field at hand can read the words.</summary>
    public static bool Fits(Talk talk, string text) =>
        talk.Place is Place.Asking asking && Guide.Find(asking) is { } at && FieldReader.Read(at.Field, text, talk.Language, talk.Scene.Local, talk.Plan) is Reading.Taken;

    /// <summary>The words are nothing but an answer to the choice at hand, or its yes or no.</summary>
    public static bool IsPlainAnswer(Talk talk, string text) => talk.Place switch
    {
        Place.Asking asking when Guide.Find(asking) is { Field.IsChoice: true } at => ChoiceReader.IsWhole(at.Field, text, talk.Language),
        Place.Another or Place.Confirming or Place.Proposed or Place.RemovingOrganisation or Place.Importing when YesNo.Read(text, talk.Language) is not null => true,
        Place.Together(var question) => talk.Plan is not null && TogetherDoors.IsAnswer(talk, question, text),
        Place.Bequeathing => Administering.Bequeathing.IsCode(text, talk.Language),
        Place.Importing => ColumnWords.Read(text) is not null,
        Place.AtOrganisation => OrganisationKeeping.FieldIn(text, talk.Language) is not null || FurtherWords.Are(text),
        Place.Inviting { Name.Length: > 0 } => Phrases.PartIn(text) is not null,
        // Several lines are nothing but what was taken down.
        Place.TakingMinutes => text.Contains('\n', StringComparison.Ordinal),
        _ => false,
    };

    public static Decision Title(Talk talk, string text)
    {
        var title = text.Trim();
        if (title.Length is 0 or > 120)
        {
            talk.Say(title.Length == 0 ? "answer.empty" : "answer.too-long", ("most", 120), ("length", title.Length));
            Guide.Repeat(talk);
            return talk.Done("step");
        }

        talk.Start(title);
        talk.Say("plan.started", ("title", title));
        talk.Place = new Place.Idle();
        Guide.Proceed(talk, open: true);
        return talk.Done("step", "start-plan");
    }

    public static Decision Rename(Talk talk, string text)
    {
        var title = text.Trim();
        if (title.Length is 0 or > 120)
        {
            talk.Say(title.Length == 0 ? "answer.empty" : "answer.too-long", ("most", 120), ("length", title.Length));
            talk.Place = new Place.Renaming();
            Guide.Repeat(talk);
            return talk.Done("step");
        }

        talk.Edit(new Edit.Renamed(title));
        talk.Say("plan.renamed", ("title", title));
        talk.Place = new Place.Idle();
        Guide.Offer(talk, "ask.what-next");
        return talk.Done("command", "rename-plan");
    }

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
                else if (value is not Value.Words(var kept) || (at.Field.Kind == FieldKind.Person && kept != text.Trim()))
                {
                    talk.Say("answer.read-as", ("label", Talk.Label(at.Form, at.Field)), ("value", Showing.Of(at.Field, value, talk.Plan)));
                }

                if (other is not null)
                {
                    talk.Mean(at, other);
                }

                Guide.Proceed(talk);
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

        talk.Edit(new Edit.Answered(meant.Entry, meant.Field, meant.Value));
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

    private static Decision More(Talk talk, Form form, string text)
    {
        switch (YesNo.Read(text, talk.Language))
        {
            case true:
                Guide.Ask(talk, Journey.Fresh(talk.Plan!, form), withCard: true);
                return talk.Done("step");
            case false:
                Guide.Enough(talk, form);
                return talk.Done("step");
            default:
                // A name instead of "yes": taken as the first answer of the next entry.
                return Answer(talk, Journey.Fresh(talk.Plan!, form), text);
        }
    }

    // The person lost the right between two turns.
    private static Decision Refuse(Talk talk)
    {
        talk.Place = new Place.Idle();
        return talk.Refuse();
    }

    private static Decision Choose(Talk talk, IReadOnlyList<string> plans, string text) =>
        int.TryParse(text.Trim().TrimEnd('.'), out var number) && number >= 1 && number <= plans.Count
            ? PlanDoors.Open(talk, plans[number - 1])
            : PlanDoors.Named(talk, text) ?? Unknown(talk, text);

    private static Decision Unknown(Talk talk, string text)
    {
        // "Ok" or "no" to an open question is an answer, only none that leads on.
        talk.Say(YesNo.Read(text, talk.Language) is null ? "unknown" : "cancel.nothing");
        Guide.Repeat(talk);
        return talk.Done("unknown");
    }
}
