using PartnerBot.Access;

namespace PartnerBot.Operations.Doctor;

/// <summary>What was copied from the registration in Entra: whether each thing can be what it stands for. Three ids and a secret look much alike there.</summary>
internal static class RegistrationLook
{
    private const string Place = "registration";

    public static IEnumerable<Finding> At(IConfiguration settings, bool development)
    {
        if (settings["MicrosoftAppId"]?.Trim() is not { Length: > 0 } app)
        {
            return [];
        }

        List<Finding> found = [];
        if (!IsId(app))
        {
            found.Add(Finding.Ill(Place, $"MicrosoftAppId is {app}, but Entra's \"Application (client) ID\" is needed, of the form 00000000-0000-0000-0000-000000000000"));
        }

        if (app.Equals(settings["MicrosoftAppTenantId"]?.Trim(), StringComparison.OrdinalIgnoreCase))
        {
            found.Add(Finding.Ill(Place, "MicrosoftAppId and MicrosoftAppTenantId are the same: copy \"Application (client) ID\" and \"Directory (tenant) ID\" from the app's overview again"));
        }

        if (IsId(settings["MicrosoftAppPassword"]?.Trim()))
        {
            found.Add(Finding.Ill(Place, "MicrosoftAppPassword has the form of an id. Entra shows a \"Secret ID\" beside each secret's \"Value\"; the Value is needed, and if nobody wrote it down, a new secret"));
        }

        if (BotApp.Of(settings) is { Tenants.AreNamed: false })
        {
            found.Add(Finding.Off(Place, "people of every organisation are let in: set MicrosoftAppTenantId to your own, or Teams:AllowedTenants to those that are meant"));
        }

        if (development)
        {
            found.Add(Finding.Off(Place, "this is Development, where the emulator's tokens count and programs on this machine come in as anybody: before people come in, publish PartnerBot, or set ASPNETCORE_ENVIRONMENT to Production"));
        }

        return found.Any(one => one.Condition == Condition.Ill) ? found : [.. found, Finding.Well(Place, $"app {app}{Tab(settings["Page:Address"], app)}")];
    }

    // Nobody but the tab's own sign-in can see this in Entra; so what is to stand there is said.
    private static string Tab(string? home, string app) => Uri.TryCreate(home, UriKind.Absolute, out var address)
        ? $"; for the Plans tab, its Application ID URI in Entra is to be api://{address.Host}/botid-{app}, with tokens of version 2"
        : "";

    private static bool IsId(string? text) => Guid.TryParseExact(text, "D", out _);
}
