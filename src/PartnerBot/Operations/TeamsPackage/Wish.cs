using System.Text.RegularExpressions;
using PartnerBot.Access;

namespace PartnerBot.Operations.TeamsPackage;

/// <summary>What the package is for.</summary>
/// <param name="AppId">Of the app registration in Entra, which is also the bot's.</param>
/// <param name="Domain">Where Teams reaches this installation, in lower case.</param>
internal sealed partial record Wish(Guid AppId, string Domain, string Out)
{
    private const string Usage = "Use: teams-package --app-id GUID --domain bot.example.org --out FILE.zip";

    /// <exception cref="SettingTrouble">An option is missing, unknown, or cannot be meant.</exception>
    public static Wish Of(string[] args)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = 1; at < args.Length; at += 2)
        {
            if (args[at] is not ("--app-id" or "--domain" or "--out") || at + 1 == args.Length || !given.TryAdd(args[at], args[at + 1]))
            {
                throw new SettingTrouble($"{args[at]} is unknown, stands twice, or has no value. {Usage}");
            }
        }

        return new Wish(Id(Of(given, "--app-id")), Host(Of(given, "--domain")), Of(given, "--out"));
    }

    private static string Of(Dictionary<string, string> given, string option)
        => given.TryGetValue(option, out var value) && value.Length > 0 ? value : throw new SettingTrouble($"{option} is missing. {Usage}");

    private static Guid Id(string text) => Guid.TryParseExact(text, "D", out var id) && id != Guid.Empty
        ? id
        : throw new SettingTrouble($"--app-id {text} is no application id; it looks like 1f0c8d9e-2b3a-4c5d-8e6f-7a8b9c0d1e2f and stands in the app registration's overview.");

    // Teams loads tabs and unfurls links from named hosts only, over https on the usual port.
    private static string Host(string text) => text.Length <= 253 && Name().IsMatch(text)
        ? text.ToLowerInvariant()
        : throw new SettingTrouble($"--domain {text} is no public host name; give the name alone, without https:// or a port, such as bot.example.org.");

    [GeneratedRegex(@"^(?=[^.])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
