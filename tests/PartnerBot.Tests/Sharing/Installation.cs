using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using PartnerBot.Activities;
using PartnerBot.Store;
using PartnerBot.Tests.Store;
using PartnerBot.Turns;

namespace PartnerBot.Tests.Sharing;

/// <summary>A library's installation as channels see it: real turns over a real SQLite.</summary>
internal sealed class Installation : IAsyncDisposable
{
    private readonly Folder folder = new();
    private int said;

    public Installation(params string[] administrators)
    {
        Store = folder.Open(Time);
        Turn = new Turn(Store, new Nobody(), new Nobody(), new PeoplesClock(Time), NullLogger<Turn>.Instance, staff: new Staff([], administrators.ToHashSet()));
    }

    public ManualTime Time { get; } = new(new DateTimeOffset(2026, 11, 21, 9, 0, 0, TimeSpan.Zero));

    public SqliteStore Store { get; }

    public ITurn Turn { get; }

    /// <summary>Says something and returns all that came back, as it goes over the wire.</summary>
    public async Task<string> Say(string person, string text, string? conversation = null, bool inGroup = false) =>
        await Take(person, Activity(person, conversation ?? person, inGroup) with { Text = text, Locale = "de-DE" }, conversation ?? person);

    public async Task<string> Press(string person, string handle, params (string Field, string Value)[] inputs)
    {
        var data = new Dictionary<string, string>(inputs.ToDictionary(input => input.Field, input => input.Value)) { ["handle"] = handle };
        return await Take(person, Activity(person, person, false) with { Value = JsonSerializer.SerializeToElement(data), Locale = "de-DE" }, person);
    }

    public async Task<string> AllOf(string person, params string[] texts)
    {
        var last = "";
        foreach (var text in texts)
        {
            last = await Say(person, text);
        }

        return last;
    }

    /// <summary>The code in an answer.</summary>
    public static string Code(string answer) => System.Text.RegularExpressions.Regex.Match(answer, "[2-9][0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}").Value;

    /// <summary>The handles of all buttons in an answer.</summary>
    public static IReadOnlyList<string> Handles(string answer) =>
        [.. System.Text.RegularExpressions.Regex.Matches(answer, "\"handle\":\"([^\"]+)\"").Select(match => match.Groups[1].Value)];

    /// <summary>Another installation's, or nobody's, answer differs in nothing but ids and times.</summary>
    public static string Bare(string answer) => System.Text.RegularExpressions.Regex.Replace(answer, "\"(id|timestamp|replyToId|handle)\":\"[^\"]*\"", "");

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        folder.Dispose();
    }

    private IncomingActivity Activity(string person, string conversation, bool inGroup) => new()
    {
        Type = ActivityTypes.Message,
        Id = $"a{Interlocked.Increment(ref said)}",
        ChannelId = "test",
        From = new ChannelAccount { Id = person, Name = person },
        Recipient = new ChannelAccount { Id = "bot" },
        Conversation = new ConversationAccount { Id = conversation, IsGroup = inGroup ? true : null, ConversationType = inGroup ? "groupChat" : null },
    };

    private async Task<string> Take(string person, IncomingActivity activity, string conversation)
    {
        var took = await Turn.Take(new Heard(new Address("test", conversation), person, activity, [$"activity:{activity.Id}"]) { Way = Way.Body });
        return System.Text.Encoding.UTF8.GetString(took.Answer ?? []);
    }
}
