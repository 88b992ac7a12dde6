using System.Security.Cryptography;
using PartnerBot.Activities;
using PartnerBot.Conversations;
using PartnerBot.Conversations.Knowing;
using PartnerBot.Conversations.Replies;
using PartnerBot.Conversations.Speaking;
using PartnerBot.Planning;
using PartnerBot.Planning.History;
using PartnerBot.Planning.Reminding;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;
using PartnerBot.Turns.Errands;

namespace PartnerBot.Turns;

/// <summary>One attempt at a turn: from what was recalled to what shall be kept.</summary>
internal sealed class Draft(
    Heard heard, Recalled recalled, IReadOnlyList<string> keys, HandleSeal seal, Aliases aliases, Desk? shelf, Staff? staff, DateTimeOffset now, Ladder ladder)
{
    private readonly string person = aliases.PersonOf(heard.Person);

    /// <summary>Files that an attempt before asked for.</summary>
    public SentFiles? Sent { get; init; }

    /// <summary>What to keep, or what has to be fetched before anything can be decided.</summary>
    public (Keeping? Keeping, Need? Need) Decide(Input? input, string? wanted)
    {
        var state = State();
        var plan = recalled.Plan is { } stored ? aliases.Seen(stored.Read()) : null;
        if (input is null)
        {
            return (Keep(state, null, Delivery.Of(heard, Logged, [], now), "ignored"), null);
        }

        if (wanted is not null && plan?.Id != wanted)
        {
            // Not there, or not this person's: both get the same answer.
            return (Write(new Decision.Made(state, null, [], [new Reply.Tell(new Line("plan.unknown"))], new Account("repair"))), null);
        }

        var scene = new Scene(state, person, now, PeoplesClock.Local(now, heard.Activity.LocalTimezone, Zones.Home))
        {
            Plan = plan,
            Plans = recalled.Plans,
            Fetched = Fetching.Of(recalled, aliases, Sent, IsAdministrator, now, heard.Activity.LocalTimezone),
            Name = heard.Activity.From?.Name is { Length: > 0 and <= 100 } name ? name : null,
            DoorPerson = heard.Person,
            OtherIds = aliases.OthersOf(person),
            Home = staff?.Home,
            InGroup = heard.IsGroup,
            RunsErrands = Chores.Can(heard),
            Team = Whereabouts.Team(heard),
            IsAdministrator = IsAdministrator,
            Desk = shelf,
            Colleagues = staff?.Colleagues ?? [],
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
        var language = Languages.Of(heard.Activity.Locale, House);
        var sorry = new OutgoingActivity
        {
            Type = ActivityTypes.Message, Text = Words.Say(language, "trouble"), TextFormat = "plain", Locale = language.Tag(),
            ChannelData = new ChannelData(new Account("repair")),
        };
        return Keep(null, null, Delivery.Of(heard, Logged, [sorry], now), "failed");
    }

    private (Keeping? Keeping, Need? Need) Finish(Decision.Made made)
    {
        var noted = Noting.Of(made, recalled, heard, person, now, ladder);
        return noted.Need is not null ? (null, noted.Need) : (Write(made) with
        {
            Records = [.. made.Records, .. noted.Records],
            PlanSeen = Relied(made),
            Silent = made.Relies is { } owners ? new Silence([.. owners.SelectMany(owner => aliases.OthersOf(owner).Prepend(owner))], now - PlanOutline.Silence) : null,
            Files = Changing.Files(made, recalled),
            Ledger = noted.Change,
            DoorOf = heard.IsPersonal ? person : null,
        }, null);
    }

    private bool IsAdministrator => staff?.Runs(aliases, heard.Person) == true;

    private Language House => staff?.Language ?? Language.English;

    private long Logged => recalled.Conversation?.Logged ?? 0;

    private ConversationState State()
    {
        var known = recalled.Conversation?.Read() ?? new ConversationState { Language = House };
        return !known.LanguageChosen && heard.Activity.Locale is { Length: > 0 } locale ? known with { Language = Languages.Of(locale, House) } : known;
    }

    private Keeping Write(Decision.Made made)
    {
        var (state, plan, edits, replies, account) = made;
        var voice = Voices.Of(heard, state.Language, person, plan, IsAdministrator, replies, shelf, seal, now);
        var messages = Speaker.Speak(voice, replies, account);
        var delivery = heard.Activity.Type == ActivityTypes.Invoke
            ? Refreshing.Of(heard, state.Language, replies, made.Served, messages, now)
            : Delivery.Of(heard, Logged, messages, now);
        if (Chores.Can(heard))
        {
            delivery = delivery with { Outbox = [.. delivery.Outbox, .. Chores.Of(heard, voice, account, [.. ServedCards.Of(heard, made)], now)] };
        }

        var change = edits.Count == 0 || plan is null ? null : Changing.Of(plan, edits, made.Backs, recalled, aliases);
        return Keep(change is null ? state : Changing.Counted(state, plan!, change), change, delivery, account.Intent ?? account.Understood);
    }

    // Records are kept by a right to the plan: it must still be the plan on which that right was read.
    private static PlanSeen? Relied(Decision.Made made) =>
        made is { Records.Count: > 0, Edits.Count: 0, Plan: { } plan } ? new PlanSeen(plan.Id, plan.Version) : null;

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
            Owed = delivery.Owed,
            Audit = new AuditLine(person, what, change?.After.Id ?? after.Plan),
        };
    }
}
