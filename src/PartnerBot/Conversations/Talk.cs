using PartnerBot.Activities;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
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

    public Scene Scene => scene;

    public ConversationState State { get; set; } = scene.State;

    public Plan? Plan { get; private set; } = scene.Plan;

    public Language Language => State.Language;

    public Place Place
    {
        get => State.Place;
        set => State = State with { Place = value };
    }

    public bool Changed => edits.Count > 0;

    public void Start(string title)
    {
        var start = new Edit.Started(scene.FreshId, title, scene.Person, scene.At);
        Plan = Editing.Begin(start);
        edits.Add(start);
        State = State with { Plan = Plan.Id };
    }

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
    public void Mean(Position.At at, Value other)
    {
        State = State with { Meant = new Meant(at.Form.Id, at.Entry, at.Field.Id, other) };
        replies.Add(new Reply.Also(new Line("offer.meant", ("value", Showing.Of(at.Field, other)))));
    }

    public static Line Label(Form form, Field field) => new($"field.{form.Id}.{field.Id}");

    public Decision.Made Done(string understood, string? intent = null, double? score = null)
    {
        if (Changed)
        {
            State = State with { Undo = undo };
        }

        var step = Place switch
        {
            Place.Asking(var form, _, _) => Journey.StepOf(form).Id,
            Place.Another(var form) => Journey.StepOf(form).Id,
            _ => null,
        };
        return new Decision.Made(State, Plan, edits, replies, new Account(understood) { Intent = intent, Score = score, Plan = Plan?.Id, Step = step });
    }
}
