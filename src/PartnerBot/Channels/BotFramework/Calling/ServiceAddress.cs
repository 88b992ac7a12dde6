namespace PartnerBot.Channels.BotFramework.Calling;

/// <summary>Compares the service that a token is for with the service that an activity names.</summary>
internal static class ServiceAddress
{
    /// <summary>Whether both are one address; case, a slash at the end and the scheme's own port make no difference.</summary>
    public static bool Same(string? claimed, string? named)
        => Uri.TryCreate(claimed, UriKind.Absolute, out var claim)
            && Uri.TryCreate(named, UriKind.Absolute, out var name)
            && Plain(claim).Equals(Plain(name), StringComparison.OrdinalIgnoreCase);

    private static string Plain(Uri address) => $"{address.Scheme}://{address.UserInfo}@{address.IdnHost}:{address.Port}{address.AbsolutePath.TrimEnd('/')}{address.Query}{address.Fragment}";
}
