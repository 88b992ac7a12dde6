using System.Net;
using PartnerBot.Channels.BotFramework.Connecting;
using PartnerBot.Turns;

namespace PartnerBot.Tests.BotFramework;

/// <summary>Every fault on every operation: how many calls, and how it ends. The table is Teams' own of what may be tried again.</summary>
public sealed class FaultTableTests
{
    private static readonly string[] Operations = ["create", "send", "reply", "update", "delete", "members"];

    /// <summary>Fault → calls and end, for operations that need no answer; then for those that read one, where that differs.</summary>
    internal static readonly (string Fault, Func<HttpResponseMessage> Make, string End, string? Reading)[] Table =
    [
        ("400", () => Refusal(400, "BadArgument"), "1 Never 400 BadArgument", null),
        ("401", () => Wire.Status(401), "1 Never 401", null),
        ("403 disabled", () => Refusal(403, "BotDisabledByAdmin"), "1 Shut Disabled 403 BotDisabledByAdmin", null),
        ("403 roster", () => Refusal(403, "BotNotInConversationRoster"), "1 Shut Removed 403 BotNotInConversationRoster", null),
        ("403 blocked", () => Refusal(403, "ConversationBlockedByUser"), "1 Shut Blocked 403 ConversationBlockedByUser", null),
        ("403 writes", () => Wire.Status(403, """{"subCode":"MessageWritesBlocked","message":"x"}"""), "1 Shut Blocked 403 MessageWritesBlocked", null),
        ("403 operation", () => Refusal(403, "ForbiddenOperationException"), "1 Never 403 ForbiddenOperationException", null),
        ("403 rights", () => Refusal(403, "NotEnoughPermissions"), "1 Never 403 NotEnoughPermissions", null),
        ("403 host", () => Refusal(403, "InvalidBotApiHost"), "1 Never 403 InvalidBotApiHost", null),
        ("404 conversation", () => Refusal(404, "ConversationNotFound"), "1 Shut Gone 404 ConversationNotFound", null),
        ("404 activity", () => Refusal(404, "ActivityNotFoundInConversation"), "1 Never 404 ActivityNotFoundInConversation", null),
        ("412", () => Wire.Status(412), "4 Later", null),
        ("413", () => Refusal(413, "MessageSizeTooBig"), "1 TooLarge 413 MessageSizeTooBig", null),
        ("429", () => Wire.Status(429), "4 Later", null),
        ("429 seconds", () => Wire.Status(429, retryAfter: "3"), "4 Later", null),
        ("429 date", () => Wire.Status(429, retryAfter: "Sat, 21 Nov 2026 09:00:05 GMT"), "4 Later", null),
        ("429 zero", () => Wire.Status(429, retryAfter: "0"), "4 Later", null),
        ("429 negative", () => Wire.Status(429, retryAfter: "-1"), "4 Later", null),
        ("429 a billion", () => Wire.Status(429, retryAfter: "1000000000"), "1 Later", null),
        ("429 NaN", () => Wire.Status(429, retryAfter: "NaN"), "4 Later", null),
        ("500", () => Wire.Status(500), "1 Never 500", null),
        ("502", () => Wire.Status(502, "<html>"), "4 Later", null),
        ("503", () => Wire.Status(503), "4 Later", null),
        ("504", () => Wire.Status(504), "4 Later", null),
        ("no headers in time", () => throw new OperationCanceledException(), "4 Later", null),
        ("no body in time", () => Broken(new OperationCanceledException()), "1 Done", "4 Later"),
        ("reset before", () => throw new HttpRequestException(HttpRequestError.ConnectionError), "4 Later", null),
        ("reset after", () => throw new HttpRequestException(HttpRequestError.ResponseEnded, "x", new IOException()), "4 Later", null),
        ("reset in the body", () => Broken(new IOException()), "1 Done", "4 Later"),
        ("no such name", () => throw new HttpRequestException(HttpRequestError.NameResolutionError), "4 Later", null),
        ("no TLS", () => throw new HttpRequestException(HttpRequestError.SecureConnectionError), "4 Later", null),
        ("200 with a page", () => Wire.Status(200, "<html>"), "1 Done", null),
        ("201 without an id", () => Wire.Status(201, "{}"), "1 Done", null),
        ("301", () => Elsewhere(301), "1 Never 301", null),
        ("307", () => Elsewhere(307), "1 Never 307", null),
    ];

    public static TheoryData<string, string> Cells
    {
        get
        {
            var cells = new TheoryData<string, string>();
            foreach (var (fault, _, _, _) in Table)
            {
                foreach (var operation in Operations)
                {
                    cells.Add(operation, fault);
                }
            }

            return cells;
        }
    }

    public static TheoryData<string> Faults => new(Table.Select(row => row.Fault));

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task A_fault_is_tried_again_exactly_as_the_table_says(string operation, string fault)
    {
        var (_, make, end, reading) = Table.Single(row => row.Fault == fault);
        var time = new FakeTime();
        var wire = new Wire(time) { Answer = _ => make() };
        using var connector = new Connector(Wire.Gate, wire.Clock, wire);
        var calls = new ConnectorCalls(connector, new Throttle(time), new Patience(() => 0.5), time);
        var posted = await time.Until(calls.Ask(Operation(operation), new Address("msteams", "c"), "t"));
        Assert.Equal(operation is "create" or "members" ? reading ?? end : end, $"{wire.Calls.Count} {ConnectorTests.Shown(posted)}");
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task What_may_be_tried_again_arrives_from_the_outbox_and_what_may_not_is_parked_after_one_call(string fault)
    {
        var (_, make, end, _) = Table.Single(row => row.Fault == fault);
        await using var post = new VirtualPost();
        var first = true;
        post.Wire.Answer = _ =>
        {
            var answer = first ? make : () => Wire.Status(201);
            first = false;
            return answer();
        };
        await post.Start();
        var number = post.Send("c");
        await post.Run();
        var (parked, _) = post.Ended[number];
        if (end.Contains("Later", StringComparison.Ordinal))
        {
            Assert.Equal((2, null), (post.Wire.Calls.Count, parked));
        }
        else
        {
            Assert.Single(post.Wire.Calls);
            Assert.Equal(end.Contains("Done", StringComparison.Ordinal), parked is null);
        }
    }

    private static Call Operation(string name) => name switch
    {
        "create" => Call.Create(VirtualPost.Service, "{}"u8.ToArray()),
        "send" => Call.Send(VirtualPost.Service, "c", "{}"u8.ToArray()),
        "reply" => Call.Reply(VirtualPost.Service, "c", "a", "{}"u8.ToArray()),
        "update" => Call.Update(VirtualPost.Service, "c", "a", "{}"u8.ToArray()),
        "delete" => Call.Delete(VirtualPost.Service, "c", "a"),
        _ => Call.Members(VirtualPost.Service, "c", null),
    };

    private static HttpResponseMessage Refusal(int status, string code) => Wire.Status(status, $$$"""{"error":{"code":"{{{code}}}","message":"x"}}""");

    private static HttpResponseMessage Elsewhere(int status)
    {
        var response = Wire.Status(status);
        response.Headers.Location = new Uri("https://evil.example/");
        return response;
    }

    private static HttpResponseMessage Broken(Exception trouble) => new(HttpStatusCode.Created) { Content = new BrokenBody(trouble) };

    private sealed class BrokenBody(Exception trouble) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => Task.FromException(trouble);

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
