using PartnerBot.Turns;

namespace PartnerBot.Operations;

/// <summary>What the process says when it is up: where to go, and what is switched off.</summary>
internal static class Greeting
{
    public static IEnumerable<string> Lines(WebApplication app)
    {
        var settings = app.Configuration;
        yield return $"PartnerBot is ready: {string.Join(" ", app.Urls)}";
        yield return $"  data folder   {Path.GetFullPath(settings["Data:Path"] ?? "data")}";
        if (string.IsNullOrEmpty(settings["MicrosoftAppId"]))
        {
            yield return app.Environment.IsDevelopment()
                ? "  Teams         off (no MicrosoftAppId); the Agents Playground may connect from this machine"
                : "  Teams         off (no MicrosoftAppId)";
        }

        if (app.Environment.IsDevelopment() && (settings["SignIn:Mode"] ?? "None").Equals("None", StringComparison.OrdinalIgnoreCase))
        {
            yield return "  sign-in       off (Development, this machine only); ?user=anna chooses a person";
        }

        if (app.Services.GetRequiredService<PeoplesClock>() is { Moved: true } clock)
        {
            yield return $"  time machine  ON: it is {clock.Now:u}";
        }
    }
}
