using PartnerBot.Activities;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations;

/// <summary>
/// The working sheet of one decision: edits and replies are put down here in order. It lives within one call of
/// <see cref="Conversation.Decide"/>, so the decision as a whole stays a function of the scene and the input.
/// </summary>
internal sealed class Talk(Scene scene)
{
    private readonly List<Edit> edits = [];
    private readonly List<Edit> undo = [];
    private readonly List<Reply> replies = [];
    private readonly List<RecordChange> records = [];

    public Scene Scene => scene;

    public ConversationState State { get; set; } = scene.State;

    public Plan? Plan { get; private set; } = scene.Plan;

    public Language Language => State.Language;

    public Place Place
    {
        get => State.Place;
        set => State = State with { Place = value };
    }

    public bool Changed => edits.Count > 0 || records.Count > 0;

    public void Start(string title)
    {
        var start = new Edit.Started(scene.FreshId, title, scene.Person, scene.At);
        Plan = Editing.Begin(start);
        edits.Add(start);
        State = State with { Plan = Plan.Id };
    }

    /// <summary>The person has this right on the plan at hand, wholly or in part.</summary>
    public bool May(Deed deed) => Rights.Of(Plan.StandingIn(scene.Person, scene.IsAdministrator), deed) != Grant.No;

    /// <summary>Says that this is for others to do; nothing is changed.</summary>
    public Decision Refuse(string? intent = null)
    {
        Say("right.missing");
        Guide.Repeat(this);
        return Done("repair", intent);
    }

    /// <summary>Changes a record beside the plan.</summary>
    public void Keep(RecordChange change) => records.Add(change);

    public void Edit(Edit edit)
    {
        if (Plan!.Inverse(edit) is { } inverse)
        {
            undo.Insert(0, inverse);
        }

        var after = Plan!.Apply(edit);
        // An edit that changes nothing has no place in the history.
        if (!ReferenceEquals(after, Plan))
        {
            edits.Add(edit);
            Plan = after;
        }
    }

    public void Say(string key, params IReadOnlyList<(string Name, object Value)> slots) => replies.Add(new Reply.Tell(new Line(key, slots)));

    public void Add(Reply reply) => replies.Add(reply);

    /// <summary>Offers the other reading of an answer as one more button beneath the next question.</summary>
    public void Mean(Position.At at, Value other, string key = "offer.meant")
    {
        State = State with { Meant = new Meant(at.Form.Id, at.Entry, at.Field.Id, other, key) };
        replies.Add(new Reply.Also(new Line(key, ("value", Showing.Of(at.Field, other)))));
    }

    public static Line Label(Form form, Field field) => new($"field.{form.Id}.{field.Id}");

    public Decision.Made Done(string understood, string? intent = null, double? score = null)
    {
        if (edits.Count > 0)
        {
            State = State with { Undo = undo };
        }

        var step = Place switch
        {
            Place.Asking(var form, _, _) => Journey.StepOf(form).Id,
            Place.Another(var form) => Journey.StepOf(form).Id,
            _ => null,
        };
        return new Decision.Made(State, Plan, edits, replies, new Account(understood) { Intent = intent, Score = score, Plan = Plan?.Id, Step = step })
        {
            Records = records,
        };
    }
}
