using System.Security.Cryptography;
using PartnerBot.Activities;
using PartnerBot.Conversations;
using PartnerBot.Conversations.Knowing;
using PartnerBot.Conversations.Replies;
using PartnerBot.Conversations.Speaking;
using PartnerBot.Planning;
using PartnerBot.Spreadsheets;
using PartnerBot.Texts;

namespace PartnerBot.Turns;

/// <summary>One attempt at a turn: from what was recalled to what shall be kept.</summary>
internal sealed class Draft(Heard heard, Recalled recalled, IReadOnlyList<string> keys, HandleSeal seal, Desk? shelf, Staff? staff, DateTimeOffset now)
{
    /// <summary>The channel whose clients refresh a card in place.</summary>
    private const string Teams = "msteams";

    private const string HomeZone = "Europe/Berlin";

    /// <summary>Tables that an attempt before asked for.</summary>
    public IReadOnlyDictionary<string, GridReading?> Tables { get; init; } = new Dictionary<string, GridReading?>();

    /// <summary>What to keep, or what has to be fetched before anything can be decided.</summary>
    public (Keeping? Keeping, Need? Need) Decide(Input? input, string? wanted)
    {
        var state = State();
        var plan = recalled.Plan is { } stored ? PlanJson.ReadPlan(stored.Json) : null;
        if (input is null)
        {
            return (Keep(state, null, Delivery.Of(heard, Logged, [], now), "ignored"), null);
        }

        if (wanted is not null && plan?.Id != wanted)
        {
            // Not there, or not this person's: both get the same answer.
            return (Finish(state, null, [], [new Reply.Tell(new Line("plan.unknown"))], new Account("repair")), null);
        }

        var scene = new Scene(state, heard.Person, now, PeoplesClock.Local(now, heard.Activity.LocalTimezone, HomeZone))
        {
            Plan = plan,
            Plans = recalled.Plans,
            Fetched = Fetched(),
            Desk = shelf,
            Colleagues = staff?.Colleagues ?? [],
            IsAdministrator = staff?.Administrators.Contains(heard.Person) == true,
            FreshId = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)),
        };
        return Conversation.Decide(scene, input) switch
        {
            Decision.Needs(var what) => (null, what),
            Decision.Made made => (Finish(made.State, made.Plan, made.Edits, made.Replies, made.Account) with { Records = made.Records }, null),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>The last good state, and one polite sentence.</summary>
    public Keeping Apologise()
    {
        var language = Languages.Of(heard.Activity.Locale);
        var sorry = new OutgoingActivity
        {
            Type = ActivityTypes.Message, Text = Words.Say(language, "trouble"), TextFormat = "plain", Locale = language.Tag(),
            ChannelData = new ChannelData(new Account("repair")),
        };
        return Keep(null, null, Delivery.Of(heard, Logged, [sorry], now), "failed");
    }

    private long Logged => recalled.Conversation?.Logged ?? 0;

    private Fetched Fetched() => new()
    {
        Kinds = recalled.Kinds,
        Ones = recalled.Ones,
        Tables = Tables,
        History = recalled.History?.Select(edit => new PastEdit(edit.Version, edit.At, edit.Person, PlanJson.ReadEdit(edit.Json))).ToList(),
        Portfolio = recalled.Portfolio?.Select(plan => PlanJson.ReadPlan(plan.Json)).ToList(),
    };

    private ConversationState State()
    {
        var known = recalled.Conversation is { State.Length: > 0 } kept ? ConversationJson.Read(kept.State) : new ConversationState();
        return !known.LanguageChosen && heard.Activity.Locale is { Length: > 0 } locale ? known with { Language = Languages.Of(locale) } : known;
    }

    private Keeping Finish(ConversationState state, Plan? plan, IReadOnlyList<Edit> edits, IReadOnlyList<Reply> replies, Account account)
    {
        var voice = new Voice(state.Language, heard.Person, plan, now, heard.Address.Channel == Teams, seal.Seal, HandleSeal.Nonce)
        {
            Article = slug => shelf?.Article(slug, state.Language),
        };
        var messages = Speaker.Speak(voice, replies, account);
        var delivery = heard.Activity.Type == ActivityTypes.Invoke
            ? Refreshing.Of(heard, replies, messages, now)
            : Delivery.Of(heard, Logged, messages, now);
        return Keep(state, edits.Count == 0 || plan is null ? null : Change(plan, edits), delivery, account.Intent ?? account.Understood);
    }

    private static PlanChange Change(Plan plan, IReadOnlyList<Edit> edits) => new(
        plan.Version - edits.Count,
        new StoredPlan(plan.Id, plan.Version, PlanJson.Write(plan)),
        plan.Title, plan.Owner, plan.Archived,
        [.. edits.Select(PlanJson.Write)])
    {
        People = edits.Any(edit => edit is Edit.Started or Edit.Joined or Edit.Left) ? [.. plan.People().Select(member => member.Person)] : null,
    };

    // Without a state (after a failure) the kept one stays as it is.
    private Keeping Keep(ConversationState? state, PlanChange? change, Delivery delivery, string what)
    {
        var kept = recalled.Conversation;
        var plan = state is null ? kept?.Plan : state.Plan;
        return new Keeping
        {
            Address = heard.Address,
            At = now,
            Keys = keys,
            Answer = delivery.Answer,
            Conversation = new StoredConversation(
                (kept?.Version ?? 0) + 1,
                state is null ? kept?.State ?? [] : ConversationJson.Write(state),
                heard.Reference ?? kept?.Reference,
                kept?.Person ?? heard.Person,
                plan,
                Logged + delivery.Log.Count),
            Plan = change,
            Log = delivery.Log,
            Outbox = delivery.Outbox,
            Audit = new AuditLine(heard.Person, what, plan),
        };
    }
}
