using PartnerBot.Activities;
using PartnerBot.Conversations.ActionPlan;
using PartnerBot.Conversations.Replies;
using PartnerBot.Conversations.SecondThoughts;
using PartnerBot.Conversations.Together;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Planning.History;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Reminding;
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
    private readonly List<Edit?> backs = [];
    private readonly List<Reply> replies = [];
    private readonly List<RecordChange> records = [];
    private IReadOnlyList<string>? relies;
    private readonly List<NoticeKey> again = [];
    private readonly List<Errand> errands = [];
    private (Plan? Whole, Plan? Part) shown;
    private bool refused;

    public Scene Scene => scene;

    public ConversationState State { get; set; } = scene.State;

    public Plan? Plan { get; private set; } = scene.Plan;

    /// <summary>What this reader may be shown of the plan at hand, here; whatever is shown, listed or quoted comes from this.</summary>
    public Plan? Shown
    {
        get
        {
            // Worked out once for each state of the plan: an answer asks for it more than once.
            if (!ReferenceEquals(shown.Whole, Plan))
            {
                shown = (Plan, Plan?.SeenBy(scene.Person, Standing, scene.InGroup));
            }

            return shown.Part;
        }
    }

    public Standing Standing => Plan.StandingIn(scene.Person, scene.IsAdministrator);

    /// <summary>Changes that are made now take earlier ones back, and are no change of their own to take back.</summary>
    public bool TakesBack { get; set; }

    /// <summary>An earlier change that is changed now; one "undo" takes back both.</summary>
    public OwnChange? Amends { get; set; }

    public Language Language => State.Language;

    public Place Place
    {
        get => State.Place;
        set => State = State with { Place = value };
    }

    /// <summary>The words at hand could be a command, whatever they are taken for.</summary>
    public Held? Beside { get; set; }

    /// <summary>What an answer brought up, to be asked before the step goes on.</summary>
    public Proposal? Proposal { get; set; }

    public bool Changed => edits.Count > 0 || records.Count > 0;

    public void Start(string title)
    {
        var start = new Edit.Started(scene.FreshId, title, scene.Person, scene.At, scene.Name);
        Plan = Editing.Begin(start);
        Put(start, null);
        State = State with { Plan = Plan.Id };
    }

    /// <summary>The person has this right on the plan at hand, wholly or in part.</summary>
    public bool May(Deed deed) => Rights.Of(Standing, deed) is Grant.Yes or Grant.Shared or Grant.Own or Grant.Public or Grant.Quota or Grant.AfterTransfer;

    /// <summary>The field may be spoken of here: in a group chat a confidential one may not.</summary>
    public bool MaySpeakOf(Field field) => !scene.InGroup || !(field.Confidential || field.Contact);

    /// <summary>Takes up a plan that was fetched beside the one at hand.</summary>
    public void TakeUp(Plan plan)
    {
        // A turn changes one plan, from where it was fetched: what was only noted before (that a look was told) is noted the next time.
        edits.Clear();
        backs.Clear();
        Plan = plan;
        State = State with { Plan = plan.Id, Place = new Place.Idle() };
    }

    /// <summary>Lets the person in; the invitation is the right to it.</summary>
    public void Join(Plan plan, Member member)
    {
        TakeUp(plan.Apply(new Edit.Joined(member)));
        Put(new Edit.Joined(member), null);
    }

    /// <summary>Lets somebody who is in the plan lead it; the invitation is the right to it.</summary>
    public void Lead(Plan plan)
    {
        var edit = new Edit.PartChanged(scene.Person, Part.Owner);
        TakeUp(plan.Apply(edit));
        Put(edit, null);
    }

    /// <summary>Says that this is for others to do; nothing is changed.</summary>
    public Decision Refuse(string? intent = null)
    {
        Say("right.missing");
        Guide.Repeat(this);
        return Done("repair", intent);
    }

    /// <summary>None of those who lead the plan has been heard of for long, as an administrator's outlines say.</summary>
    public bool IsOrphaned(string plan) => scene.IsAdministrator && scene.Fetched.Outlines?.Any(outline => outline.Id == plan && outline.Orphaned) == true;

    /// <summary>What is made here holds only as long as these people stay silent.</summary>
    public void RelyOn(IReadOnlyList<string> silent) => relies = silent;

    /// <summary>Changes a record beside the plan.</summary>
    public void Keep(RecordChange change) => records.Add(change);

    /// <summary>Has the channel do something beyond this conversation's words.</summary>
    public void Run(Errand errand) => errands.Add(errand);

    /// <summary>Tries a reminder once more that was given up.</summary>
    public void TryAgain(NoticeKey key) => again.Add(key);

    public void Edit(Edit edit)
    {
        // Every door asks before; should one ever forget, nothing of the turn is kept.
        if (!Plan!.Allows(edit, scene.Person, Standing, IsOrphaned(Plan!.Id)))
        {
            refused = true;
            return;
        }

        var inverse = Plan!.Inverse(edit);
        var after = Plan!.Apply(edit);
        // An edit that changes nothing has no place in the history.
        if (!ReferenceEquals(after, Plan))
        {
            Put(edit, inverse);
            Plan = after;
        }
    }

    private void Put(Edit edit, Edit? back)
    {
        edits.Add(edit);
        backs.Add(back);
    }

    public void Say(string key, params IReadOnlyList<(string Name, object Value)> slots) => replies.Add(new Reply.Tell(new Line(key, slots)));

    /// <summary>The sentence said last.</summary>
    public Line? LastTold => replies.OfType<Reply.Tell>().LastOrDefault()?.Line;

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
        if (refused)
        {
            return new Decision.Made(scene.State, scene.Plan, [], [new Reply.Tell(new Line("right.missing"))], new Account("repair") { Intent = intent, Plan = scene.Plan?.Id });
        }

        if (backs.Any(back => back is not null) && !TakesBack)
        {
            var change = new OwnChange(scene.Person, Plan!.Id, Plan.Version - edits.Count + 1, Plan.Version);
            State = State with { Changes = Amends is null ? State.Changes.With(change) : State.Changes.Instead(Amends, Amends.Ending(change)) };
        }

        var step = Place switch
        {
            Place.Asking(var form, _, _) => Journey.StepOf(form).Id,
            Place.Another(var form) => Journey.StepOf(form).Id,
            _ => null,
        };
        return new Decision.Made(State, Plan, edits, replies, new Account(understood) { Intent = intent, Score = score, Plan = Plan?.Id, Step = step })
        {
            Backs = backs,
            Records = records,
            Relies = relies,
            Again = again,
            Errands = errands,
        };
    }
}
