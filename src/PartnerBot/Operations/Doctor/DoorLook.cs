using PartnerBot.Access;

namespace PartnerBot.Operations.Doctor;

/// <summary>The way in for people: the page and the sign-in before it.</summary>
internal static class DoorLook
{
    public static IEnumerable<Finding> At(IConfiguration settings, bool development)
    {
        var signIn = SignInSettings.Read(settings);
        yield return signIn.Mode == SignInSettings.ByHeader ? Finding.Well("sign-in", $"by the header {signIn.Header} of a trusted proxy")
            : development ? Finding.Off("sign-in", "off: only this machine comes in, as whoever it says it is (Development)")
            : Finding.Off("sign-in", "off, so nobody comes in through the web chat: set SignIn:Mode Header and SignIn:TrustedProxies to open it");
        if (settings["Page:Address"] is not { Length: > 0 } address)
        {
            yield return Finding.Off("address", "Page:Address is not set: invitations and calendars are given without a whole link");
            yield break;
        }

        yield return Uri.TryCreate(address, UriKind.Absolute, out var home) && (home.Scheme == Uri.UriSchemeHttps || (development && home.Scheme == Uri.UriSchemeHttp))
            ? Finding.Well("address", address)
            : Finding.Ill("address", $"Page:Address is {address}, but the whole https address is needed by which people reach the page");
    }
}
