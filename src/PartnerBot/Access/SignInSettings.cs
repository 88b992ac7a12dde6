
namespace PartnerBot.Access;

/// <summary>How people sign in.</summary>
internal sealed record SignInSettings(string Mode, string Header, TrustedProxies Proxies)
{
    public const string None = "None";
    public const string ByHeader = "Header";
    private static readonly string[] Planned = ["Negotiate", "OpenIdConnect"];

    /// <exception cref="SettingTrouble">The settings contradict each other or ask for what is not there.</exception>
    public static SignInSettings Read(IConfiguration configuration)
    {
        var section = configuration.GetSection("SignIn");
        var mode = section["Mode"] ?? None;
        var settings = new SignInSettings(
            Known(mode),
            section["Header"] is { Length: > 0 } header ? header : "X-Remote-User",
            new TrustedProxies(ManyValues.Of(section.GetSection("TrustedProxies"))));
        return settings.Mode == ByHeader && settings.Proxies.Networks.Count == 0
            ? throw new SettingTrouble("SignIn:Mode is Header, but SignIn:TrustedProxies names no machine whose header may be believed.")
            : settings;
    }

    private static string Known(string mode)
    {
        if (Planned.Contains(mode, StringComparer.OrdinalIgnoreCase))
        {
            throw new SettingTrouble($"SignIn:Mode {mode} is not built yet: use Header behind a proxy that signs people in, or None for trying things out.");
        }

        return new[] { None, ByHeader }.FirstOrDefault(known => known.Equals(mode, StringComparison.OrdinalIgnoreCase))
            ?? throw new SettingTrouble($"SignIn:Mode is '{mode}', but only None and Header are known.");
    }
}
