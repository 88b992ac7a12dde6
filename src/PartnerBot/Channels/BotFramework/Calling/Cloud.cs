using PartnerBot.Access;
using PartnerBot.Access.Tab;
using PartnerBot.Access.Tokens;

namespace PartnerBot.Channels.BotFramework.Calling;

/// <summary>
/// Who signs the calls, and where the keys are: Microsoft's public cloud unless settings point to a government's, or to a double.
/// </summary>
/// <param name="Issuer">The Bot Connector's <c>iss</c>.</param>
/// <param name="Emulator">Entra, for the Bot Framework Emulator; only at a developer's desk.</param>
internal sealed record Cloud(string Issuer, Uri Connector, Uri? Emulator)
{
    private const string PublicIssuer = "https://api.botframework.com";
    private const string PublicConnector = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <exception cref="SettingTrouble">An address cannot be meant, or two settings contradict each other.</exception>
    public static Cloud Of(IConfiguration settings, bool development)
    {
        var (older, newer) = (settings["BotOpenIdMetadata"], settings["ToBotFromChannelOpenIdMetadataUrl"]);
        if (older is { Length: > 0 } && newer is { Length: > 0 } && older != newer)
        {
            throw new SettingTrouble("BotOpenIdMetadata and ToBotFromChannelOpenIdMetadataUrl mean the same, but differ. Remove one.");
        }

        return new Cloud(
            settings["ToBotFromChannelTokenIssuer"] is { Length: > 0 } issuer ? issuer : PublicIssuer,
            Address(older is { Length: > 0 } ? "BotOpenIdMetadata" : "ToBotFromChannelOpenIdMetadataUrl", PublicConnector),
            development ? Address("ToBotFromEmulatorOpenIdMetadataUrl", EntraCloud.Of(settings, development: false).Keys.AbsoluteUri) : null);

        Uri Address(string name, string otherwise)
        {
            var text = settings[name] is { Length: > 0 } own ? own : otherwise;
            return Uri.TryCreate(text, UriKind.Absolute, out var address) && Metadata.Allows(address, development)
                ? address
                : throw new SettingTrouble($"{name} is {text}, but an https address is needed{(development ? ", or http on this machine" : "")}.");
        }
    }
}
