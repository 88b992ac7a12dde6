using System.Security.Cryptography.X509Certificates;

namespace PartnerBot.Channels.BotFramework.Connecting.Credentials;

/// <summary>How the bot proves to Entra that it is itself.</summary>
internal abstract record Proof
{
    private Proof()
    {
    }

    /// <summary><c>MicrosoftAppPassword</c>.</summary>
    public sealed record Secret(string Text) : Proof;

    /// <summary><c>MicrosoftAppCertificate</c>, with its private key.</summary>
    public sealed record Certificate(X509Certificate2 With) : Proof;

    /// <summary>The machine is known: a managed identity of Azure or Azure Arc, nothing to keep secret here.</summary>
    public sealed record Machine : Proof;
}
