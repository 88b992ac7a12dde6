using PartnerBot.Access.Tokens;

namespace PartnerBot.Access.Tab;

/// <summary>The way to Entra's keys.</summary>
internal sealed class TabDoor : IDisposable
{
    public HttpMessageInvoker Http { get; } = new(Metadata.Handler());

    public void Dispose() => Http.Dispose();
}
