using System.Collections.Frozen;

namespace PartnerBot.Channels.BotFramework.Calling;

/// <summary>
/// Who may issue the tokens of the Bot Framework Emulator: Entra for the Bot Framework's own tenants, as Microsoft's SDK lists them, and for the
/// bot's tenants. Never for a tenant that a token names itself.
/// </summary>
internal sealed class EmulatorIssuers(IEnumerable<string> own)
{
    private static readonly string[] OfBotFramework =
        ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a", "69e9b82d-4842-4902-8d1e-abc5b98a55e8", "cab8a31a-1906-4287-a0d8-4eef66b95f6e"];

    private static readonly string[] Forms =
        ["https://sts.windows.net/{0}/", "https://login.microsoftonline.com/{0}/v2.0", "https://login.microsoftonline.us/{0}/v2.0"];

    // Issuer → the tenant that it speaks for.
    private readonly FrozenDictionary<string, string> tenants = OfBotFramework.Concat(own)
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .SelectMany(tenant => Forms.Select(form => KeyValuePair.Create(form.Replace("{0}", tenant, StringComparison.Ordinal), tenant)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    public bool Contain(string issuer) => tenants.ContainsKey(issuer);

    /// <summary>Whether a token's <c>tid</c> agrees with its <c>iss</c>.</summary>
    public bool Agree(string issuer, string? tenant) => tenant is null || tenant.Equals(tenants.GetValueOrDefault(issuer), StringComparison.OrdinalIgnoreCase);
}
