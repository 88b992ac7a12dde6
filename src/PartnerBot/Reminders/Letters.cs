using PartnerBot.Activities;
using PartnerBot.Conversations;
using PartnerBot.Conversations.Reminding;
using PartnerBot.Conversations.Replies;
using PartnerBot.Conversations.Speaking;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Reminding;
using PartnerBot.Texts;
using PartnerBot.Turns;

namespace PartnerBot.Reminders;

/// <summary>Writes what a person is told into their conversation, with what that means for the ledger.</summary>
internal sealed class Letters(IStore store, IAddressBook? addresses, Ladder ladder)
{
    private const int MostCards = 8;

    private readonly HandleSeal seal = new(store.Secret("card-handles"));

    /// <summary>Null where the conversation cannot be spoken to any more.</summary>
    /// <param name="gone">What is settled with it without being told.</param>
    public Keeping? Write(string person, Address address, StoredConversation kept, IReadOnlyList<Parcel> parcels, Known known, DateTimeOffset now, IReadOnlyList<Settled> gone)
    {
        var way = kept.Reference is null ? Way.Log : Way.Outbox;
        var spoken = kept.Reference is null ? new IncomingActivity { Type = ActivityTypes.Event } : addresses?.AsIfSpoken(kept.Reference);
        if (spoken is null)
        {
            return null;
        }

        var state = kept.Read();
        var voice = new Voice(known.Settings.Language ?? state.Language, person, null, now, address.Channel == Voices.Teams, seal.Seal, HandleSeal.Nonce);
        var marks = parcels.Select(_ => address.Channel == Voices.Teams ? HandleSeal.Nonce() : null).ToList();
        var messages = parcels.Zip(marks).SelectMany(one => Speaker.Speak(voice, [new Reply.Remind(one.First.Digest)], new Account("command") { Intent = "reminder", Card = one.Second })).ToList();
        var delivery = Delivery.Of(new Heard(address, person, spoken, []) { Way = way }, kept.Logged, messages, now);
        var items = parcels.SelectMany(parcel => parcel.Digest.Items).ToList();
        // "Done" after an answer means what came before it.
        var after = kept with { Version = kept.Version + 1, Logged = kept.Logged + delivery.Log.Count };
        if (items.Exists(item => item.IsTask))
        {
            after = after.With(state with
            {
                Reminded = [.. items.Select(item => new Reminded(item.Notice.Key.Plan, item.Notice.Key.Item))],
                Cards = [.. Notes(parcels, marks), .. state.Cards.Take(MostCards)],
            });
        }

        return new Keeping
        {
            Address = address,
            At = now,
            Conversation = after,
            Log = delivery.Log,
            Outbox = delivery.Outbox,
            Audit = new AuditLine(person, "reminded"),
            Ledger = Following(person, known, now) with
            {
                Settled =
                [
                    .. parcels.SelectMany((parcel, place) => parcel.Lines.Select(line => new Settled(line.Number, line.Token, way == Way.Log ? new Fate.Sent() : new Fate.Handed(place)))),
                    .. gone,
                ],
            },
        };
    }

    /// <summary>What comes back goes on, resting on what was seen.</summary>
    /// <param name="told">Where a clock was ahead: up to when all is told.</param>
    public LedgerChange Following(string person, Known known, DateTimeOffset now, DateTimeOffset? told = null) => new()
    {
        Wishes = [.. Reminders.Following.Of(person, known, now, told ?? now, ladder)],
        Records = [(new RecordKey(PersonSettings.Kind, person), known.SettingsVersion)],
        Plans = [.. known.Plans.Values.Select(plan => (plan.Id, plan.Version))],
    };

    // A card that can be edited, and the tasks on it.
    private static IEnumerable<ReminderNote> Notes(IReadOnlyList<Parcel> parcels, IReadOnlyList<string?> marks) =>
        from one in parcels.Zip(marks)
        let open = one.First.Digest.Items.Where(item => item.IsTask).Select(item => new Reminded(item.Notice.Key.Plan, item.Notice.Key.Item)).ToList()
        where one.Second is not null && open.Count > 0
        select new ReminderNote(one.Second, open);

    /// <summary>The same as a letter.</summary>
    public static (string Subject, string Text, string Calendar) Mail(string person, Parcel parcel, Known known, DateTimeOffset now)
    {
        var language = known.Settings.Language ?? Language.German;
        var voice = new Voice(language, person, null, now, false, _ => "", () => "");
        var lines = ReminderCard.Lines(voice, parcel.Digest).Append(voice.Say("mail.hint"));
        return (voice.Say("mail.subject"), string.Join("\r\n\r\n", lines), Calendars.Feed.Write(person, known.Settings with { Own = [] }, known.SettingsVersion, [.. known.Plans.Values], language, now));
    }
}
