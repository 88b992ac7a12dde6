namespace PartnerBot.Channels.Teams;

/// <summary>The address of a plan's page.</summary>
internal static class PlanLink
{
    private const string Folder = "/plans/";

    public static string To(string home, string plan) => $"{home}{Folder}{Uri.EscapeDataString(plan)}";

    /// <summary>Id of the plan that a link of ours leads to; null for any other link.</summary>
    /// <param name="home">Where this installation lives; without it no link is known to be ours.</param>
    public static string? Read(string? link, string? home) =>
        Uri.TryCreate(home, UriKind.Absolute, out var here) && Uri.TryCreate(link, UriKind.Absolute, out var there)
            && there.Scheme == here.Scheme && there.Authority.Equals(here.Authority, StringComparison.OrdinalIgnoreCase)
            && there.AbsolutePath.StartsWith(Folder, StringComparison.Ordinal)
            && Uri.UnescapeDataString(there.AbsolutePath[Folder.Length..]) is { Length: > 0 } plan && plan != "configure"
            ? plan
            : null;
}
