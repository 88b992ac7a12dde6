using Microsoft.Extensions.Logging.Abstractions;
using PartnerBot.Activities;
using PartnerBot.Operations;
using PartnerBot.Planning.Reminding;
using PartnerBot.Reminders;
using PartnerBot.Store;
using PartnerBot.Turns;

namespace Benchmarks;

/// <summary>Delivers what is due in a folder until it is killed: what a test of sudden death compares with the disk.</summary>
internal static class ReminderSender
{
    /// <summary>The moment at which everything that the test puts down is due.</summary>
    public static readonly DateTimeOffset Morning = new(2027, 3, 2, 9, 0, 0, TimeSpan.Zero);

    /// <param name="inFlight">Null where nothing is sent on: what is handed over stays in the outbox.</param>
    public static async Task Send(string folder, int? inFlight)
    {
        await using var store = SqliteStore.Open(folder, TimeProvider.System, NullLogger.Instance);
        IPost post = inFlight is { } most ? (await ReminderPost.Behind(store, most)).Outbox : new Nobody();
        var reminding = Service(store, new PeoplesClock(new TimeMachine(TimeProvider.System, Morning, 1)), post);
        Console.WriteLine("ready");
        while (true)
        {
            if (await reminding.Round() == 0)
            {
                await Task.Delay(5);
            }
        }
    }

    public static Reminding Service(SqliteStore store, PeoplesClock clock, IPost post, IAddressBook? book = null)
    {
        var (letters, lanes, aliases) = (new Letters(store, book ?? new Anywhere(), new Ladder()), new Lanes(), Aliases.Of(store));
        return new Reminding(
            store,
            new BulkCourier(store, letters, lanes, new Nobody(), post, clock, aliases),
            new Courier(store, store, letters, lanes, new Nobody(), post, clock, aliases),
            new Upkeep(store, letters, aliases, NullLogger<Upkeep>.Instance),
            clock,
            TimeProvider.System,
            NullLogger<Reminding>.Instance);
    }

    /// <summary>Somebody in Teams, with the address of a connector as the reference.</summary>
    private sealed class Anywhere : IAddressBook
    {
        public IncomingActivity? AsIfSpoken(byte[] reference) => new()
        {
            Type = ActivityTypes.Event,
            ChannelId = "msteams",
            ServiceUrl = System.Text.Encoding.UTF8.GetString(reference),
            From = new ChannelAccount { Id = "user" },
            Recipient = new ChannelAccount { Id = "bot" },
            Conversation = new ConversationAccount { Id = "talk" },
        };
    }
}
