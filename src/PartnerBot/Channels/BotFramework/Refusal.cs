namespace PartnerBot.Channels.BotFramework;

/// <summary>A request that changed nothing, and why: becomes <c>{"error":{"code","message"}}</c>.</summary>
/// <param name="Status">HTTP status; never 5xx for what a client sent, but for an invoke nobody here knows (501).</param>
internal sealed record Refusal(int Status, string Code, string Message)
{
    public static Refusal Bad(string message) => new(StatusCodes.Status400BadRequest, "BadArgument", message);

    public static readonly Refusal NotJson
        = new(StatusCodes.Status415UnsupportedMediaType, "NotJson", "Send application/json in UTF-8, not compressed.");

    public static readonly Refusal TooLarge
        = new(StatusCodes.Status413PayloadTooLarge, "TooLarge", "An activity may have 256 KB.");

    /// <summary>The same for every reason; the log says which.</summary>
    public static readonly Refusal NotPermitted
        = new(StatusCodes.Status403Forbidden, "Forbidden", "PartnerBot does not take this from you.");

    public static readonly Refusal KeysMissing
        = new(StatusCodes.Status503ServiceUnavailable, "KeysMissing", "Your token cannot be checked at the moment; send it again later.");

    public static readonly Refusal UnknownInvoke
        = new(StatusCodes.Status501NotImplemented, "NotImplemented", "PartnerBot does not know this invoke.");

    public static readonly Refusal StoreClosed
        = new(StatusCodes.Status503ServiceUnavailable, "NotKept", "Nothing could be kept; send it again later.");
}
