using System.Security.Cryptography;
using PartnerBot.Activities;
using PartnerBot.Conversations;
using PartnerBot.Conversations.Knowing;
using PartnerBot.Conversations.Replies;
using PartnerBot.Conversations.Speaking;
using PartnerBot.Planning;
using PartnerBot.Planning.Reminding;
using PartnerBot.Texts;

namespace PartnerBot.Turns;

/// <summary>One attempt at a turn: from what was recalled to what shall be kept.</summary>
internal sealed class Draft(Heard heard, Recalled recalled, IReadOnlyList<string> keys, HandleSeal seal, Desk? shelf, Staff? staff, DateTimeOffset now, Ladder ladder)
{
    /// <summary>The channel whose clients refresh a card in place.</summary>
    private const string Teams = "msteams";

    /// <summary>What to keep, or what has to be fetched before anything can be decided.</summary>
    public (Keeping? Keeping, Need? Need) Decide(Input? input, string? wanted)
    {
        var state = State();
        var plan = recalled.Plan?.Read();
        if (input is null)
        {
            return (Keep(state, null, Delivery.Of(heard, Logged, [], now), "ignored"), null);
        }

        if (wanted is not null && plan?.Id != wanted)
        {
            // Not there, or not this person's: both get the same answer.
            return (Finish(state, null, [], [new Reply.Tell(new Line("plan.unknown"))], new Account("repair")), null);
        }

        var scene = new Scene(state, heard.Person, now, PeoplesClock.Local(now, heard.Activity.LocalTimezone, Zones.Home))
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
            Decision.Made made => Finish(made),
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

    private (Keeping? Keeping, Need? Need) Finish(Decision.Made made)
    {
        var noted = Noting.Of(made, recalled, heard, now, ladder);
        return noted.Need is not null ? (null, noted.Need) : (Finish(made.State, made.Plan, made.Edits, made.Replies, made.Account) with
        {
            Records = [.. made.Records, .. noted.Records],
            Ledger = noted.Change,
            DoorOf = heard.IsPersonal ? heard.Person : null,
        }, null);
    }

    private long Logged => recalled.Conversation?.Logged ?? 0;

    private Fetched Fetched() => new()
    {
        Kinds = recalled.Kinds,
        Reminders = recalled.Ledger?.Select(line => line.Past).ToList(),
        Stuck = recalled.Stuck?.Select(line => line.Past).ToList(),
        Ones = recalled.Ones,
        History = recalled.History?.Select(edit => new PastEdit(edit.Version, edit.At, edit.Person, PlanJson.ReadEdit(edit.Json))).ToList(),
        Portfolio = recalled.Portfolio?.Select(plan => plan.Read()).ToList(),
    };

    private ConversationState State()
    {
        var known = recalled.Conversation?.Read() ?? new ConversationState();
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
        StoredPlan.Of(plan),
        plan.Title, plan.Owner, plan.Archived,
        [.. edits.Select(PlanJson.Write)])
    {
        People = edits.Any(edit => edit is Edit.Started or Edit.Joined or Edit.Left) ? [.. plan.People().Select(member => member.Person)] : null,
    };

    // Without a state (after a failure) the kept one stays as it is.
    private Keeping Keep(ConversationState? state, PlanChange? change, Delivery delivery, string what)
    {
        var kept = recalled.Conversation ?? new StoredConversation(0, [], null, heard.Person, null, 0);
        var after = kept with { Version = kept.Version + 1, Reference = heard.Reference ?? kept.Reference, Logged = Logged + delivery.Log.Count };
        after = state is null ? after : after.With(state);
        return new Keeping
        {
            Address = heard.Address,
            At = now,
            Keys = keys,
            Answer = delivery.Answer,
            Conversation = after,
            Plan = change,
            Log = delivery.Log,
            Outbox = delivery.Outbox,
            Audit = new AuditLine(heard.Person, what, after.Plan),
        };
    }
}
