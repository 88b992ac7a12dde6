namespace PartnerBot.Channels.DirectLine;

/// <summary>
/// A request that is not served. Clients act on the status: 403 means that the token is over, 404 that the conversation is, 5xx that a later try may help.
/// </summary>
internal sealed record Refusal(int Status, string Code, string Message)
{
    public static readonly Refusal NoToken = new(401, "Unauthorized", "A token is needed: Authorization: Bearer <token>.");
    public static readonly Refusal MalformedToken = new(401, "Unauthorized", "This is not a token.");
    public static readonly Refusal ForgedToken = new(403, "BadArgument", "Invalid token or secret.");
    public static readonly Refusal ExpiredToken = new(403, "TokenExpired", "Token has expired.");
    public static readonly Refusal SecretFromBrowser = new(403, "BadArgument", "The secret belongs on a server, never into a page.");
    public static readonly Refusal ForeignOrigin = new(403, "OriginNotAllowed", "Pages of this origin may not use the chat: see DirectLine:AllowedOrigins.");
    public static readonly Refusal NotForClients = new(403, "BadArgument", "Activities of this type come from the channel, never from a client.");

    /// <summary>With a token of its own: the conversation was never started.</summary>
    public static readonly Refusal UnknownConversation = new(404, "ConversationNotFound", "Conversation not found.");

    /// <summary>The same words, so that nobody learns which conversations others have.</summary>
    public static readonly Refusal ForeignConversation = UnknownConversation with { Status = 403 };

    public static readonly Refusal UnknownFile = new(404, "AttachmentNotFound", "There is no such file, or its 24 hours are over.");
    public static readonly Refusal UnknownPath = new(404, "NotFound", "Direct Line has no such address, or not for this method.");
    public static readonly Refusal BadWatermark = new(400, "BadArgument", "The watermark is not one of ours.");
    public static readonly Refusal BadUser = new(400, "BadArgument", "user.id must be dl_ and 1 to 64 of A-Z a-z 0-9 . _ @ -");
    public static readonly Refusal BadOrigin = new(400, "BadArgument", "trustedOrigins must hold at most 20 origins such as https://intranet.example.org.");
    public static readonly Refusal BadBody = new(400, "BadSyntax", "The body is not the JSON that is expected here.");
    public static readonly Refusal NoType = new(400, "MissingProperty", "An activity needs a type.");
    public static readonly Refusal BadContentUrl = new(400, "BadArgument", "An attachment's contentUrl must begin with https://; send files by upload.");
    public static readonly Refusal BadThumbnail = new(400, "BadArgument", "An attachment's thumbnailUrl must be a small picture as a data: address.");
    public static readonly Refusal NoUserId = new(400, "MissingProperty", "An upload needs ?userId=.");
    public static readonly Refusal BadUpload = new(400, "BadSyntax", "The body is not an upload as Direct Line 3.0 describes it.");
    public static readonly Refusal TooManyFiles = new(400, "BadArgument", "At most 20 files at once.");
    public static readonly Refusal NoWebSocket = new(400, "BadArgument", "A stream is opened as a WebSocket.");
    public static readonly Refusal NotJson = new(415, "UnsupportedMediaType", "The body must be JSON in UTF-8, not compressed.");
    public static readonly Refusal NotThatPicture = new(415, "UnsupportedMediaType", "The file is not the kind of picture that it claims to be.");
    public static readonly Refusal TooLarge = new(413, "MessageSizeTooBig", "Too large: an activity may have 64 KB, a file 10 MB.");
    public static readonly Refusal TooFast = new(429, "TooManyRequests", "Slow down, please.");
    public static readonly Refusal TooManySockets = new(429, "TooManyRequests", "Too many open streams.");
    public static readonly Refusal NoRoom = new(503, "ServiceUnavailable", "No room for another stream or upload at the moment.");
    public static readonly Refusal NothingKept = new(503, "ServiceUnavailable", "Nothing can be kept at the moment; please try again.");
}
