using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using PartnerBot.Activities;
using PartnerBot.Turns;

namespace PartnerBot.Tests.DirectLine;

/// <summary>A turn that greets and says again what was said, over whatever store there is; remembers what it heard.</summary>
internal sealed class ScriptedTurn(IStore store, IListeners listeners) : ITurn
{
    private static readonly ChannelAccount Bot = new() { Id = "partnerbot", Role = "bot" };
    private readonly ConcurrentDictionary<Address, SemaphoreSlim> lanes = new();

    public ConcurrentQueue<Heard> Heard { get; } = new();

    public async Task<Took> Take(Heard heard, CancellationToken stop = default)
    {
        var lane = lanes.GetOrAdd(heard.Address, _ => new SemaphoreSlim(1));
        await lane.WaitAsync(stop);
        try
        {
            var recalled = await store.Recall(new Recalling(heard.Address, heard.Keys, heard.Person), stop);
            if (recalled.Used is [var used, ..])
            {
                return new Took(true, used.Answer, [], []);
            }

            Heard.Enqueue(heard);
            return await Keep(heard, recalled.Conversation);
        }
        finally
        {
            lane.Release();
        }
    }

    private async Task<Took> Keep(Heard heard, StoredConversation? before)
    {
        var number = before?.Logged ?? 0;
        List<Logged> log = [];
        byte[]? answer = null;
        if (heard.Echo)
        {
            var id = Id(heard, ++number);
            answer = Encoding.UTF8.GetBytes(id);
            log.Add(new Logged(number, ActivityJson.Write(heard.Activity with { Id = id })));
        }

        foreach (var (type, text) in Replies(heard.Activity))
        {
            var reply = new OutgoingActivity { Type = type, Id = Id(heard, ++number), From = Bot, Conversation = heard.Activity.Conversation, Text = text };
            log.Add(new Logged(number, ActivityJson.Write(reply)));
        }

        var kept = await store.Keep(new Keeping
        {
            Address = heard.Address,
            At = new DateTimeOffset(2026, 11, 21, 10, 0, 0, TimeSpan.Zero),
            Keys = heard.Keys,
            Answer = answer,
            Conversation = new StoredConversation((before?.Version ?? 0) + 1, "{}"u8.ToArray(), null, before?.Person ?? heard.Person, null, number),
            Log = log,
            Audit = new AuditLine(heard.Person, "test"),
        });
        Assert.IsType<Kept.Done>(kept);
        listeners.Hear(heard.Address, log);
        return new Took(false, answer, log, []);
    }

    private static IEnumerable<(string Type, string? Text)> Replies(IncomingActivity activity) => activity switch
    {
        { Type: ActivityTypes.ConversationUpdate } => [(ActivityTypes.Message, "Willkommen!")],
        { Text: "typing" } => [(ActivityTypes.Typing, null), (ActivityTypes.Message, "typed")],
        { Text: "update" } => [(ActivityTypes.ConversationUpdate, null), (ActivityTypes.Message, "updated")],
        { Text: { } text } when text.StartsWith("many ", StringComparison.Ordinal)
            => Enumerable.Range(1, int.Parse(text.AsSpan(5), CultureInfo.InvariantCulture)).Select(i => (ActivityTypes.Message, (string?)$"{i}")),
        _ => [(ActivityTypes.Message, $"Du sagtest: {activity.Text}")],
    };

    private static string Id(Heard heard, long number) => string.Create(CultureInfo.InvariantCulture, $"{heard.Address.Conversation}|{number:D7}");
}
