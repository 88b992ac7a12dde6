using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using PartnerBot.Activities;
using PartnerBot.Planning;
using PartnerBot.Planning.Reminding;
using PartnerBot.Reminders;
using PartnerBot.Store;
using PartnerBot.Tests.Store;
using PartnerBot.Turns;
using DomainPlan = PartnerBot.Planning.Plan;

namespace PartnerBot.Tests.Reminders;

/// <summary>A whole bot without a network: a real store, turns, reminders, and a clock that stands until it is told.</summary>
internal sealed class House : IAsyncDisposable
{
    public const string Berlin = "Europe/Berlin";
    private readonly Folder folder = new();
    private readonly Post post = new();
    private readonly PartnerBot.Reminders.Mail.Mailer? mailer;
    private readonly Staff? staff;
    private int said;

    /// <summary>Monday, 1 March 2027, 10:00 in Berlin.</summary>
    public House(DateTimeOffset? start = null, PartnerBot.Reminders.Mail.Mailer? mailer = null, Staff? staff = null)
    {
        (this.mailer, this.staff) = (mailer, staff);
        Time = new ManualTime(start ?? new DateTimeOffset(2027, 3, 1, 9, 0, 0, TimeSpan.Zero));
        Start();
    }

    public ManualTime Time { get; }

    public SqliteStore Store { get; private set; } = null!;

    public Reminding Reminding { get; private set; } = null!;

    public Courier Courier { get; private set; } = null!;

    public Lanes Lanes { get; private set; } = null!;

    public IReadOnlyList<Outbound> Posted => post.All;

    private Turn Turn { get; set; } = null!;

    /// <summary>A chat of one person on Direct Line, with the message's words; cards' texts as their twins.</summary>
    public async Task<IReadOnlyList<string>> Say(string person, string text, string zone = Berlin, string? handle = null, params (string Name, string Value)[] inputs)
    {
        var before = (await Log(person)).Count;
        var data = handle is null ? (JsonElement?)null : JsonSerializer.SerializeToElement(
            inputs.Append(("handle", handle)).ToDictionary(input => input.Item1, input => input.Item2));
        await Turn.Take(new Heard(Web(person), person, new IncomingActivity
        {
            Type = ActivityTypes.Message, Text = handle is null ? text : null, Value = data, Locale = "de-DE", LocalTimezone = zone,
            From = new ChannelAccount { Id = person }, Conversation = new ConversationAccount { Id = Web(person).Conversation },
        }, [$"said:{person}:{said++}"])
        {
            Way = Way.Log,
        });
        return [.. (await Log(person)).Skip(before)];
    }

    public async Task Tell(string person, params string[] texts)
    {
        foreach (var text in texts)
        {
            await Say(person, text, Berlin);
        }
    }

    /// <summary>Somebody speaks in Teams.</summary>
    public Task<Took> SayInTeams(string person, string text, bool group = false) => Turn.Take(new Heard(Teams(person), person, new IncomingActivity
    {
        Type = ActivityTypes.Message, Text = text, Locale = "de-DE", ChannelId = "msteams", ServiceUrl = "https://smba.trafficmanager.net/emea/",
        From = new ChannelAccount { Id = person }, Recipient = new ChannelAccount { Id = "bot" },
        Conversation = new ConversationAccount { Id = Teams(person).Conversation, IsGroup = group ? true : null },
    }, [$"said:{person}:{said++}"])
    {
        Way = Way.Outbox,
        Reference = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string> { ["person"] = person }),
    });

    /// <summary>A plan with one task of that person, put down by chatting.</summary>
    public async Task<string> PlanWithTask(string person, string task, string due, string owner = "ich")
    {
        await Tell(person, "Neuen Plan anlegen", "Vorlesen in der Kita");
        await AddTask(person, task, due, owner);
        return (await Store.Recall(new Recalling(Web(person), [], person))).Conversation!.Plan!;
    }

    public Task AddTask(string person, string task, string due, string owner = "ich") =>
        Tell(person, "Aufgabe hinzufügen", task, owner, due);

    /// <summary>Changes a plan as a turn would, with people and entries that take many questions.</summary>
    public async Task Edit(string person, string plan, params Edit[] edits)
    {
        var recalled = await Store.Recall(new Recalling(Web(person), [], person, plan));
        var before = PlanJson.ReadPlan(recalled.Plan!.Json);
        var after = before.Apply(edits);
        Assert.IsType<Kept.Done>(await Store.Keep(new Keeping
        {
            Address = Web(person), At = Time.Now, Conversation = recalled.Conversation! with { Version = recalled.Conversation.Version + 1 },
            Audit = new AuditLine(person, "edited", plan),
            Plan = new PlanChange(before.Version, new StoredPlan(plan, after.Version, PlanJson.Write(after)), after.Title, after.Owner, after.Archived, [.. edits.Select(PlanJson.Write)])
            {
                People = [.. after.People().Select(member => member.Person)],
            },
        }));
    }

    public async Task<DomainPlan> Plan(string id) => PlanJson.ReadPlan((await Store.Plan(id))!.Json);

    /// <summary>Lets time pass up to a wall time in Berlin, asking what is due every so often, as the service does.</summary>
    public async Task Until(DateTime wall, TimeSpan? step = null)
    {
        var end = new Moment(DateOnly.FromDateTime(wall), TimeOnly.FromDateTime(wall), Berlin).Instant;
        while (Time.Now < end)
        {
            Time.Now += step ?? TimeSpan.FromMinutes(15);
            Time.Now = Time.Now > end ? end : Time.Now;
            await Ring();
        }
    }

    /// <summary>Delivers all that is due now.</summary>
    public async Task Ring()
    {
        while (await Reminding.Round() > 0)
        {
        }
    }

    /// <summary>The bot is away and comes back on the same files.</summary>
    public async Task Restart(TimeSpan away = default)
    {
        await Store.DisposeAsync();
        Time.Now += away;
        Start();
    }

    /// <summary>The messages that a person got, as texts.</summary>
    public async Task<IReadOnlyList<string>> Log(string person) =>
        [.. (await Activities(person)).Select(activity => activity.TryGetProperty("text", out var text) ? text.GetString()! : activity.GetProperty("summary").GetString()!)];

    /// <summary>The reminders among them.</summary>
    public async Task<IReadOnlyList<string>> Reminders(string person) =>
        [.. (await Activities(person)).Where(activity => activity.GetProperty("channelData").GetProperty("partnerBot").TryGetProperty("intent", out var intent) && intent.GetString() == "reminder")
            .Select(activity => activity.GetProperty("summary").GetString()!)];

    /// <summary>The handle behind a button of the newest card.</summary>
    public async Task<string> Button(string person, string title)
    {
        var card = (await Activities(person)).Last(activity => activity.TryGetProperty("attachments", out _)).GetProperty("attachments")[0].GetProperty("content");
        return Find(card, title) ?? throw new InvalidOperationException($"No button {title} on {card}");
    }

    public async Task<IReadOnlyList<LedgerLine>> Ledger(string person) => await Store.Lines(person);

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        folder.Dispose();
    }

    public static Address Web(string person) => new("directline", $"web-{person}");

    public static Address Teams(string person) => new("msteams", $"teams-{person}");

    private void Start()
    {
        Store = folder.Open(Time);
        var clock = new PeoplesClock(Time);
        var lanes = Lanes = new Lanes();
        Turn = new Turn(Store, new Nobody(), post, clock, NullLogger<Turn>.Instance, shared: lanes, staff: staff);
        var (letters, aliases) = (new Letters(Store, new Book(), new Ladder()), Aliases.Of(Store));
        Courier = new Courier(Store, Store, letters, lanes, new Nobody(), post, clock, aliases, mailer);
        var bulk = new BulkCourier(Store, letters, lanes, new Nobody(), post, clock, aliases, mailer);
        Reminding = new Reminding(Store, bulk, Courier, new Upkeep(Store, letters, aliases, NullLogger<Upkeep>.Instance), clock, Time, NullLogger<Reminding>.Instance);
    }

    /// <summary>The service alone, on a store and two clocks.</summary>
    public static Reminding Service(SqliteStore store, PeoplesClock clock, TimeProvider real)
    {
        var (letters, lanes, aliases) = (new Letters(store, new Book(), new Ladder()), new Lanes(), Aliases.Of(store));
        return new Reminding(
            store, new BulkCourier(store, letters, lanes, new Nobody(), new Nobody(), clock, aliases), new Courier(store, store, letters, lanes, new Nobody(), new Nobody(), clock, aliases),
            new Upkeep(store, letters, aliases, NullLogger<Upkeep>.Instance), clock, real, NullLogger<Reminding>.Instance);
    }

    private async Task<List<JsonElement>> Activities(string person)
    {
        var all = new List<JsonElement>();
        await foreach (var line in Store.Log(Web(person), 0, int.MaxValue))
        {
            all.Add(JsonDocument.Parse(line.Json).RootElement);
        }

        return all;
    }

    private static string? Find(JsonElement element, string title) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("title", out var name) && name.ValueEquals(title) && element.TryGetProperty("data", out var data)
            => data.GetProperty("handle").GetString(),
        JsonValueKind.Object => element.EnumerateObject().Select(member => Find(member.Value, title)).FirstOrDefault(found => found is not null),
        JsonValueKind.Array => element.EnumerateArray().Select(item => Find(item, title)).FirstOrDefault(found => found is not null),
        _ => null,
    };

    private sealed class Post : IPost
    {
        public List<Outbound> All { get; } = [];

        public void Send(IReadOnlyList<Outbound> outbound)
        {
            lock (All)
            {
                All.AddRange(outbound);
            }
        }
    }

    private sealed class Book : IAddressBook
    {
        public IncomingActivity? AsIfSpoken(byte[] reference) => new()
        {
            Type = ActivityTypes.Event, ChannelId = "msteams", ServiceUrl = "https://smba.trafficmanager.net/emea/",
            From = new ChannelAccount { Id = "user" }, Recipient = new ChannelAccount { Id = "bot" }, Conversation = new ConversationAccount { Id = "c" },
        };
    }
}
