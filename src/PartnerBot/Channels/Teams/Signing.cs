using PartnerBot.Activities;

namespace PartnerBot.Channels.Teams;

/// <summary>
/// Sign-in by an OAuth connection, which PartnerBot has none of: Teams is told so in its own words, so that it neither waits nor asks again.
/// </summary>
internal static class Signing
{
    /// <summary>No token came of the code.</summary>
    public static InvokeAnswer NoCode { get; } = InvokeAnswer.Of(_ => { }, StatusCodes.Status404NotFound);

    /// <summary>The exchange failed; the client may fall back to a sign-in of its own.</summary>
    public static InvokeAnswer NoExchange(IncomingActivity activity) => InvokeAnswer.Of(
        json =>
        {
            if (activity.At("id").Text() is { } id)
            {
                json.WriteString("id", id);
            }

            if (activity.At("connectionName").Text() is { } connection)
            {
                json.WriteString("connectionName", connection);
            }

            json.WriteString("failureDetail", "PartnerBot has no OAuth connection.");
        },
        StatusCodes.Status412PreconditionFailed);
}
