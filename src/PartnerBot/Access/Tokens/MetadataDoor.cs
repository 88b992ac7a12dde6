namespace PartnerBot.Access.Tokens;

/// <summary>The way to issuers' metadata: shared connections, and apart from every other way out.</summary>
internal sealed record MetadataDoor(HttpMessageInvoker Http) : IDisposable
{
    public void Dispose() => Http.Dispose();
}
