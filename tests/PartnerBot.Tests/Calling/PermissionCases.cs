using System.Text.Json.Nodes;

namespace PartnerBot.Tests.Calling;

/// <summary>D: what a caller with a good token may still not do.</summary>
internal static class PermissionCases
{
    public static IEnumerable<TokenCase> All =>
    [
        .. from service in (string[])["https://webchat.botframework.com/", "https://smba.trafficmanager.net/amer/", "https://smba.trafficmanager.net/", "http://smba.trafficmanager.net/emea/",
               "https://smba.trafficmanager.net:444/emea/", "https://smba.trafficmanager.net/emea/x", "https://smba.trafficmanager.net/emea/?x", "javascript:alert(1)"]
           select Says($"D01 another service: {service}", 403, ("serviceUrl", service)),
        Says("D02 no service", 403, ("serviceUrl", null)),
        Says("D02 an empty service", 403, ("serviceUrl", "")),
        new("D03 no claim", 403, desk => HeaderCases.Bearing(desk.Token.With("serviceurl", null).Sign(Desk.Key))),
        new("D03 an empty claim", 403, desk => HeaderCases.Bearing(desk.Token.With("serviceurl", "").Sign(Desk.Key))),
        new("D03 the claim in other letters", 403, desk => HeaderCases.Bearing(desk.Token.With("serviceurl", null).With("serviceUrl", Desk.Service).Sign(Desk.Key))),
        Says("D04 no slash at the end", 200, ("serviceUrl", "https://smba.trafficmanager.net/emea")),
        Says("D04 other case", 200, ("serviceUrl", "https://SMBA.trafficmanager.net/EMEA/")),
        Says("D04 the scheme's own port", 200, ("serviceUrl", "https://smba.trafficmanager.net:443/emea/")),
        .. from service in (string[])["https://evil.example/", "https://x.trafficmanager.net/emea/", "http://smba.trafficmanager.net/emea/", "https://user@smba.trafficmanager.net/emea/",
               "https://smba.trafficmanager.net:444/emea/", "https://smba.trafficmanager.net./emea/", "https://smba。trafficmanager。net/emea/", "https://169.254.169.254/", "http://localhost:9/"]
           select new TokenCase($"D05 claimed and named, but not allowed: {service}", 403,
               desk => HeaderCases.Bearing(desk.Token.With("serviceurl", service).Sign(Desk.Key), Desk.Message(("serviceUrl", service)))),
        .. from channel in (string?[])["webchat", "directline", null, "", " ", "MSTeams", "msteams ", "AseChannel", "emulator", "unknown"]
           select Says($"D06-D08 channel '{channel ?? "missing"}'", 403, ("channelId", channel)),
        new("D09 a key without endorsements", 403, desk => HeaderCases.Bearing(desk.Token.WithHeader("kid", "bare").Sign(Desk.Bare))),
        new("D09 a key without endorsements, no channel", 403, desk => HeaderCases.Bearing(desk.Token.WithHeader("kid", "bare").Sign(Desk.Bare), Desk.Message(("channelId", "")))),
        Says("D10 no tenant", 403, ("conversation.tenantId", null), ("channelData", null)),
        Says("D10 empty tenants", 403, ("conversation.tenantId", ""), ("channelData.tenant.id", "")),
        Says("D10 a tenant that is no text", 403, ("conversation.tenantId", null), ("channelData.tenant.id", 7)),
        Says("D10 a tenant that is not allowed", 403, ("conversation.tenantId", "t-2"), ("channelData.tenant.id", "t-2")),
        Says("D10 a tenant that is not allowed, in one place", 403, ("conversation.tenantId", "t-2"), ("channelData", null)),
        Says("D10 two tenants", 403, ("channelData.tenant.id", "t-2")),
        Says("D10 one place is enough", 200, ("channelData", null)),
        Says("D10 the other place is enough", 200, ("conversation.tenantId", null)),
        new("D10 the header alone", 403, desk => new Call(Desk.Message(("conversation.tenantId", null), ("channelData", null)), Good(desk), ("x-ms-tenant-id", Desk.Tenant))),
        new("D10 a header that contradicts", 403, desk => new Call(Desk.Message(), Good(desk), ("x-ms-tenant-id", "t-2"))),
        new("D10 a header that agrees", 200, desk => new Call(Desk.Message(), Good(desk), ("x-ms-tenant-id", "T-1"))),
        new("D10 a header that speaks for another tenant", 403,
            desk => new Call(Desk.Message(("conversation.tenantId", "t-2"), ("channelData.tenant.id", "t-2")), Good(desk), ("x-ms-tenant-id", Desk.Tenant))),
        Says("D11 for another bot", 403, ("recipient.id", "28:another")),
        Says("D11 the app id alone", 200, ("recipient.id", Desk.App)),
        new("D11 from the bot itself", 200, desk => HeaderCases.Bearing(desk.Token.Sign(Desk.Key), Desk.Message(("from.id", $"28:{Desk.App}"))), Turns: 0),
        new("D11 from something in the bot's role", 200, desk => HeaderCases.Bearing(desk.Token.Sign(Desk.Key), Desk.Message(("from.role", "bot"))), Turns: 0),
        Says("D12 no aadObjectId", 200, ("from.aadObjectId", null)),
        new("F01 GET", 405, desk => HeaderCases.Bearing(desk.Token.Sign(Desk.Key)) with { Method = "GET" }),
        new("F01 PUT", 405, desk => HeaderCases.Bearing(desk.Token.Sign(Desk.Key)) with { Method = "PUT" }),
        new("F01 PATCH", 405, desk => HeaderCases.Bearing(desk.Token.Sign(Desk.Key)) with { Method = "PATCH" }),
        new("F01 DELETE", 405, desk => HeaderCases.Bearing(desk.Token.Sign(Desk.Key)) with { Method = "DELETE" }),
        new("F01 HEAD", 405, desk => HeaderCases.Bearing(desk.Token.Sign(Desk.Key)) with { Method = "HEAD" }),
        new("F01 TRACE", 405, desk => HeaderCases.Bearing(desk.Token.Sign(Desk.Key)) with { Method = "TRACE" }),
        new("F02 not JSON", 415, desk => HeaderCases.Bearing(desk.Token.Sign(Desk.Key)) with { Type = "text/plain" }),
        new("F03 broken JSON", 400, desk => HeaderCases.Bearing(desk.Token.Sign(Desk.Key), "{")),
        Says("F03 no type", 400, ("type", null)),
        Says("F03 no conversation.id", 400, ("conversation.id", null)),
        new("F04 too large, with a token", 413, desk => HeaderCases.Bearing(desk.Token.Sign(Desk.Key), Desk.Message(("text", new string('x', 300_000))))),
        new("F04 too large, without a token", 401, _ => new Call(Desk.Message(("text", new string('x', 300_000))))),
    ];

    private static TokenCase Says(string name, int status, params (string Path, JsonNode? Value)[] change)
        => new(name, status, desk => HeaderCases.Bearing(desk.Token.Sign(Desk.Key), Desk.Message([.. change.Select(one => (one.Path, one.Value?.DeepClone()))])));

    private static (string, string) Good(Desk desk) => ("Authorization", "Bearer " + desk.Token.Sign(Desk.Key));
}
