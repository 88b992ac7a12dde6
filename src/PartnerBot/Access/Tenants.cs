namespace PartnerBot.Access;

/// <summary>
/// The Entra tenants whose people may use the bot. An app of one tenant still gets other tenants' messages through Teams, so this is asked
/// for every message. Without any named tenant, every one is welcome: that is what an app for many tenants is.
/// </summary>
internal sealed class Tenants(IEnumerable<string> named)
{
    private readonly HashSet<string> ids = new(named, StringComparer.OrdinalIgnoreCase);

    public bool AreNamed => ids.Count > 0;

    public IReadOnlyCollection<string> Named => ids;

    public bool Welcome(string? tenant) => !string.IsNullOrWhiteSpace(tenant) && (ids.Count == 0 || ids.Contains(tenant));
}
