using Microsoft.AspNetCore.HttpOverrides;

namespace PartnerBot.Access;

/// <summary>Puts sign-in together.</summary>
public static class AccessServices
{
    public static IServiceCollection AddAccess(this IServiceCollection services)
        => services
            .AddSingleton(provider => SignInSettings.Read(provider.GetRequiredService<IConfiguration>()))
            .AddSingleton<ISignIn>(provider => provider.GetRequiredService<SignInSettings>() switch
            {
                { Mode: SignInSettings.ByHeader } settings => new HeaderSignIn(settings.Header, settings.Proxies),
                _ => new OpenSignIn(provider.GetRequiredService<IHostEnvironment>()),
            });

    /// <summary>
    /// Lets the trusted proxies say under which scheme and host people see PartnerBot. The remote address stays that of the proxy:
    /// <see cref="HeaderSignIn"/> lives on it.
    /// </summary>
    public static IApplicationBuilder UseTrustedProxies(this IApplicationBuilder app)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost };
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
        foreach (var network in app.ApplicationServices.GetRequiredService<SignInSettings>().Proxies.Networks)
        {
            options.KnownIPNetworks.Add(network);
        }

        // Without any network the middleware would believe everyone.
        return options.KnownIPNetworks.Count == 0 ? app : app.UseForwardedHeaders(options);
    }
}
