using PartnerBot.Activities;
using PartnerBot.Cards;
using PartnerBot.Conversations;
using PartnerBot.Conversations.Handles;
using PartnerBot.Conversations.Knowing;
using PartnerBot.Conversations.Knowing.Curating;
using PartnerBot.Conversations.Replies;
using PartnerBot.Conversations.Speaking;
using PartnerBot.Conversations.Together;
using PartnerBot.Planning;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Sharing;
using PartnerBot.Spreadsheets;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations;

/// <summary>A person chatting with the pure conversation: no store, no clock. Assertions look at keys and edits, never at prose.</summary>
internal sealed class Chat
{
    public static readonly DateTimeOffset Now = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);
    private readonly Dictionary<string, Handle> handles = [];
    private readonly HashSet<string> used = [];
    private int ids;

    public Chat(Language language = Language.German, string person = "anna") => (State, Person) = (new ConversationState { Language = language }, person);

    public string Person { get; }

    /// <summary>What is kept beside the plans; may be shared by several people's chats.</summary>
    public RecordBox Records { get; init; } = new();

    /// <summary>Files that were sent into this conversation.</summary>
    public Dictionary<string, byte[]> Files { get; } = [];

    /// <summary>The plans; may be shared by several people's chats.</summary>
    public PlanBox Plans { get; init; } = new();

    public string? Name { get; init; }

    public bool InGroup { get; init; }

    public bool IsAdministrator { get; init; }

    /// <summary>People to whom nothing can be sent.</summary>
    public IReadOnlyList<Unreached> Unreached { get; set; } = [];

    public DateTimeOffset At { get; set; } = Now;

    public Desk? Desk { get; init; }

    /// <summary>When somebody spoke last; null for never.</summary>
    public Func<string, DateTimeOffset?> LastHeard { get; init; } = _ => null;

    public IReadOnlyList<Colleague> Colleagues { get; init; } = [];

    public ConversationState State { get; private set; }

    public Plan Plan => Plans[State.Plan!];

    public IReadOnlyList<Reply> Replies { get; private set; } = [];

    public Account Account { get; private set; } = new("");

    /// <summary>The handles of all buttons this person ever got.</summary>
    public IReadOnlyCollection<string> Handles => handles.Keys;

    public IReadOnlyList<Edit> Edits { get; private set; } = [];

    /// <summary>What the channel was asked to do.</summary>
    public IReadOnlyList<Errand> Errands { get; private set; } = [];

    /// <summary>The team in whose channel this is.</summary>
    public MetTeam? Team { get; init; }

    /// <summary>The messages as they would go out.</summary>
    public IReadOnlyList<OutgoingActivity> Messages { get; private set; } = [];

    /// <summary>Keys of everything told and offered, in order.</summary>
    public IEnumerable<string> Keys => Replies.SelectMany<Reply, string>(reply => reply switch
    {
        Reply.Tell(var line) => [line.Key],
        Reply.Ask(var at) => [$"ask.{at.Form.Id}.{at.Field.Id}"],
        Reply.Offer(var line, _) => [line.Key],
        Reply.Fill fill => [$"card.{fill.Form.Id}"],
        Reply.ShowPlan => ["plan"],
        Reply.OtherDay => ["other-day.read"],
        Reply.ShowSheet(var sheet) => [sheet.Title.Key],
        Reply.ListPlans => ["plans"],
        Reply.ShowOrganisation => ["organisation"],
        Reply.FillOrganisation => ["card.organisation"],
        Reply.ShowImport => ["import"],
        Reply.ShowDraft(var draft) => [$"draft.{draft.Kind}"],
        Reply.ShowPeople => ["people"],
        Reply.ShowArticle(var slug, _) => [$"article.{slug}"],
        _ => [],
    });

    public string Asked => State.Place is Place.Asking(var form, _, var name) ? $"{form}.{name}" : State.Place.GetType().Name;

    public AdaptiveCard Card => Messages.Last(message => message.Attachments is not null).Attachments![0].Content;

    public string? Text(string entry, string name) => Plan.Entry(entry)?.Said(name);

    /// <summary>The list that was shown last.</summary>
    public Sheet Sheet => Replies.OfType<Reply.ShowSheet>().Last().Sheet;

    /// <summary>The same person at the same point of the same conversation, elsewhere.</summary>
    public Chat Elsewhere(PlanBox plans, RecordBox records)
    {
        var twin = new Chat(State.Language, Person) { Plans = plans, Records = records, Name = Name, InGroup = InGroup, IsAdministrator = IsAdministrator, Desk = Desk, At = At, State = State, ids = ids };
        foreach (var (nonce, handle) in handles)
        {
            twin.handles.Add(nonce, handle);
        }

        twin.used.UnionWith(used);
        return twin;
    }

    /// <summary>A plan that is there already becomes the one at hand.</summary>
    public Chat Open(Plan plan)
    {
        Plans.Put(plan);
        State = State with { Plan = plan.Id };
        return this;
    }

    public Chat Arrive() => Do(new Input.Arrived());

    public Chat Say(params IReadOnlyList<string> texts) => texts.Aggregate(this, (chat, text) => chat.Do(new Input.Said(text)));

    /// <summary>Presses a button of the newest card, with its inputs.</summary>
    public Chat Press(string titleKey, params (string Field, string Value)[] inputs) => PressHandle(Button(titleKey), inputs);

    public Chat PressHandle(string handle, (string Field, string Value)[] inputs)
    {
        var meant = handles[handle];
        return Do(meant.OneUse && !used.Add(meant.Nonce)
            ? new Input.PressedInVain(HandleTrouble.Used)
            : new Input.Pressed(meant, inputs.ToDictionary(input => input.Field, input => input.Value)));
    }

    /// <summary>The sealed handle of a button on the newest card.</summary>
    public string Button(string titleKey) => Card.Actions!
        .OfType<CardCommand.Submit>().First(action => action.Title == Words.Raw(State.Language, titleKey)).Data.Handle;

    /// <summary>Gives the plan at hand other members than its founder.</summary>
    public void LetIn(params IReadOnlyList<Member> members) => Plans.Put(Plan with { Members = members });

    /// <summary>Sends a file.</summary>
    public Chat Send(string name, byte[] bytes)
    {
        Files[name] = bytes;
        return Do(new Input.Attached(new AttachedFile(name, name, null)));
    }

    /// <summary>All texts of the messages, cards' twins included: what somebody could read here.</summary>
    public string Readable => string.Join('\n', Messages.Select(message => $"{message.Text}\n{message.Summary}\n{System.Text.Encoding.UTF8.GetString(ActivityJson.Write(message))}"));

    public Chat Do(Input input)
    {
        string? opened = null;
        var fetched = new Fetched();
        var decision = Decide(input, opened, fetched);
        while (decision is Decision.Needs(var need))
        {
            if (need is Need.APlan(var id))
            {
                opened = id;
                if (Plans.For(id, Person) is null)
                {
                    return Answer(State, null, [new Reply.Tell(new Line("plan.unknown"))], new Account("repair"));
                }
            }

            fetched = Fetch(fetched, need);
            decision = Decide(input, opened, fetched);
        }

        var made = (Decision.Made)decision;
        foreach (var change in made.Records)
        {
            Records.Keep(change);
        }

        Edits = made.Edits;
        Errands = made.Errands;
        if (made.Plan is { } plan)
        {
            Plans.Keep(plan, made, At, Person);
        }

        return Answer(made.State, made.Plan, made.Replies, made.Account);
    }

    private Chat Answer(ConversationState state, Plan? plan, IReadOnlyList<Reply> replies, Account account)
    {
        (State, Replies, Account) = (state, replies, account);
        var standing = plan.StandingIn(Person, IsAdministrator);
        var voice = new Voice(state.Language, Person, plan?.SeenBy(Person, standing, InGroup), At, false, Seal, () => $"{Person}{ids++}")
        {
            MayEdit = Rights.Of(standing, Deed.EditStep) == Grant.Yes,
            InGroup = InGroup,
            Article = slug => Desk?.Article(slug, state.Language),
        };
        Messages = Speaker.Speak(voice, replies, account);
        return this;
    }

    private Fetched Fetch(Fetched fetched, Need need) => need switch
    {
        Need.AllOf(var kind) => fetched with { Kinds = new Dictionary<string, IReadOnlyList<LibraryRecord>>(fetched.Kinds) { [kind] = Records.Of(kind) } },
        Need.One(var kind, var id) => fetched with
        {
            Ones = new Dictionary<RecordKey, LibraryRecord?>(fetched.Ones) { [new RecordKey(kind, id)] = Records.Find(kind, id) },
        },
        Need.ATable(var file) => fetched with
        {
            Tables = new Dictionary<string, GridReading?>(fetched.Tables) { [file] = Files.TryGetValue(file, out var bytes) ? Spreadsheet.Read(bytes) : null },
        },
        Need.Shut(var id) => fetched with { Shut = new Dictionary<string, Plan?>(fetched.Shut) { [id] = Plans.Find(id) } },
        Need.History(var after) => fetched with { History = State.Plan is { } id ? Plans.History(id, after) : [] },
        Need.Steps steps => fetched with { Steps = Plans.Steps(State.Plan!, steps) },
        Need.Portfolio => fetched with { Portfolio = Plans.Of(Person) },
        Need.Some(var keys) => fetched with
        {
            Ones = keys.Aggregate(new Dictionary<RecordKey, LibraryRecord?>(fetched.Ones), (ones, key) =>
            {
                ones[key] = Records.Find(key.Kind, key.Id);
                return ones;
            }),
        },
        Need.AFile(var id) => fetched with
        {
            Files = new Dictionary<string, FileFacts?>(fetched.Files) { [id] = Files.TryGetValue(id, out var sent) ? new FileFacts(id, "application/octet-stream", sent.Length) : null },
        },
        Need.Outlines => fetched with { Outlines = IsAdministrator ? [.. Plans.All.Select(plan => PlanOutline.Of(plan, Plans.ChangedAt(plan.Id), LastHeard, At, DateOnly.FromDateTime(At.UtcDateTime)))] : [] },
        Need.Reminders => fetched with { Reminders = [] },
        Need.Unreached => fetched with { Unreached = Unreached },
        Need.Stuck => fetched with { Stuck = [] },
        Need.APlan => fetched,
        _ => throw new NotSupportedException($"{need}"),
    };

    private Decision Decide(Input input, string? opened, Fetched fetched) => Conversation.Decide(
        new Scene(State, Person, At, At.UtcDateTime.AddHours(1))
        {
            Name = Name,
            Plan = (opened ?? State.Plan) is { } id ? Plans.For(id, Person) : null,
            Plans = [.. Plans.Of(Person).Select(plan => new PlanLine(plan.Id, plan.Title, plan.Archived, Now) { Outside = plan.PartOf(Person) == Part.Partner })],
            Fetched = fetched,
            InGroup = InGroup,
            RunsErrands = true,
            Team = Team,
            IsAdministrator = IsAdministrator,
            Desk = Desk,
            Colleagues = Colleagues,
            FreshId = Plans.Fresh(),
        },
        input);

    private string Seal(Handle handle)
    {
        handles[handle.Nonce] = handle;
        return handle.Nonce;
    }
}
