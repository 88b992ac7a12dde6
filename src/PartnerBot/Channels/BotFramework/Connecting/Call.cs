namespace PartnerBot.Channels.BotFramework.Connecting;

/// <summary>One request to a connector (Bot Connector REST API, v3).</summary>
/// <param name="Service">The connector's address, with or without a path, with or without a slash at its end.</param>
/// <param name="Path">Below the service, every id in it escaped.</param>
internal sealed record Call(HttpMethod Method, string Service, string Path, byte[]? Body = null)
{
    /// <summary>Whether what the connector answers is wanted, not only that it does.</summary>
    public bool Reads { get; init; }

    /// <summary>How many bytes of an answer are taken.</summary>
    public int Most { get; init; } = 1 << 20;

    /// <summary>What it answers is read where it can be; that it did is all that counts.</summary>
    public bool Glances { get; init; }

    /// <summary>Null when the service is no address.</summary>
    // Ids hold | ; = : @ and are matched by the connector letter by letter, so nothing may tidy them up on the way.
    public Uri? Address => Uri.TryCreate(
        $"{Service.TrimEnd('/')}/v3/{Path}", new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }, out var url) ? url : null;

    /// <summary>Opens a conversation; the answer tells its id.</summary>
    public static Call Create(string service, byte[] wish) => new(HttpMethod.Post, service, "conversations", wish) { Reads = true };

    /// <summary>Says something; the answer tells the activity's id.</summary>
    public static Call Send(string service, string conversation, byte[] activity) => new(HttpMethod.Post, service, Activities(conversation), activity);

    public static Call Reply(string service, string conversation, string replyTo, byte[] activity)
        => new(HttpMethod.Post, service, $"{Activities(conversation)}/{Escape(replyTo)}", activity);

    public static Call Update(string service, string conversation, string activity, byte[] body)
        => new(HttpMethod.Put, service, $"{Activities(conversation)}/{Escape(activity)}", body);

    public static Call Delete(string service, string conversation, string activity)
        => new(HttpMethod.Delete, service, $"{Activities(conversation)}/{Escape(activity)}");

    /// <param name="page">The token that the page before gave, or null for the first.</param>
    public static Call Members(string service, string conversation, string? page)
    {
        var on = page is null ? "" : $"&continuationToken={Uri.EscapeDataString(page)}";
        return new Call(HttpMethod.Get, service, $"conversations/{Escape(conversation)}/pagedmembers?pageSize=200{on}") { Reads = true };
    }

    public static Call Member(string service, string conversation, string member)
        => new(HttpMethod.Get, service, $"conversations/{Escape(conversation)}/members/{Escape(member)}") { Reads = true };

    public static Call Channels(string service, string team) => new(HttpMethod.Get, service, $"teams/{Escape(team)}/conversations") { Reads = true };

    /// <summary>A picture that was put into a message.</summary>
    /// <param name="place">Its address, below the service's own.</param>
    public static Call Picture(string service, string place, int most) => new(HttpMethod.Get, service, place[$"{service.TrimEnd('/')}/v3/".Length..]) { Reads = true, Most = most };

    private static string Activities(string conversation) => $"conversations/{Escape(conversation)}/activities";

    // A conversation called ".." would otherwise climb out of the path.
    private static string Escape(string id) => id is "." or ".." ? id.Replace(".", "%2E", StringComparison.Ordinal) : Uri.EscapeDataString(id);
}
