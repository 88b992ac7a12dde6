using System.Net;
using System.Security.Authentication;

namespace PartnerBot.Operations.Doctor;

/// <summary>
/// The way in for Teams, as far as it can be seen from here: the public address is asked as Microsoft's service asks it, but without a token,
/// and must refuse with 401.
/// </summary>
internal static class WayInLook
{
    private const string Place = "Teams way in";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static async Task<IEnumerable<Finding>> At(IConfiguration settings)
    {
        if (settings["MicrosoftAppId"] is not { Length: > 0 } || !Uri.TryCreate(settings["Page:Address"], UriKind.Absolute, out var home) || !home.Scheme.StartsWith("http", StringComparison.Ordinal))
        {
            return [];
        }

        var door = new Uri(home, "/api/messages");
        using var http = new HttpMessageInvoker(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false });
        using var request = new HttpRequestMessage(HttpMethod.Post, door);
        using var deadline = new CancellationTokenSource(Patience);
        try
        {
            using var answer = await http.SendAsync(request, deadline.Token);
            return [Said(door, answer.StatusCode)];
        }
        catch (HttpRequestException trouble) when (trouble.InnerException is AuthenticationException)
        {
            return [Finding.Ill(Place, $"the certificate of {door.Host} is not one that everybody trusts, so Teams turns back: use one of a public authority, for this name and with its chain")];
        }
        catch (HttpRequestException trouble) when (trouble.HttpRequestError == HttpRequestError.NameResolutionError)
        {
            return [Finding.Ill(Place, $"the name {door.Host} is not known: enter it into your public name service, or correct Page:Address")];
        }
        catch (Exception trouble) when (trouble is HttpRequestException or OperationCanceledException)
        {
            return [Finding.Off(Place, $"{door} gives no answer to this machine. If only other machines reach it, try it from one of them, as the guide says")];
        }
    }

    private static Finding Said(Uri door, HttpStatusCode status) => (int)status switch
    {
        401 => Finding.Well(Place, $"{door} is open, and refuses who brings no token"),
        >= 300 and < 400 => Finding.Ill(Place, $"{door} leads elsewhere ({(int)status}), and Teams does not follow: the proxy must hand /api/messages through, without a redirect or a sign-in of its own"),
        404 or 405 => Finding.Ill(Place, $"{door} answers {(int)status}: the proxy must hand POST /api/messages through to PartnerBot, with path and method unchanged"),
        403 => Finding.Ill(Place, $"{door} answers 403: something in front of PartnerBot keeps callers away; the token is all that is to be checked there"),
        502 or 503 or 504 => Finding.Off(Place, $"{door} answers {(int)status}: the proxy is there, PartnerBot behind it is not, or not yet. Start it and ask again; if it runs, check the address in the proxy's rule"),
        _ => Finding.Ill(Place, $"{door} answers {(int)status}, where PartnerBot answers 401: another program is there, or the proxy answers itself"),
    };
}
