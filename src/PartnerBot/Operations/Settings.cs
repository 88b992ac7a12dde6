using PartnerBot.Access;

namespace PartnerBot.Operations;

/// <summary>Refuses settings that nobody reads: a typo in a setting must not be found out after months.</summary>
public static class Settings
{
    private static readonly Dictionary<string, string[]> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Data"] = ["Provider", "Path"],
        ["Access"] = ["Administrators"],
        ["SignIn"] = ["Mode", "Header", "TrustedProxies"],
        ["Teams"] = ["AllowedTenants", "FileHosts", "Cloud"],
        ["Connector"] = ["AllowedHosts", "Concurrency"],
        ["DirectLine"] = ["Secret", "AllowedOrigins", "MessagesPerSecond", "MaxStreams"],
        ["Reminders"] = ["DeputyAfterDays", "LeadAfterDays"],
        ["Mail"] = ["Host", "Port", "Tls", "User", "Password", "From", "Domains"],
        ["Clock"] = ["Start", "Speed"],
        ["Knowledge"] = ["Folder", "Colleagues"],
        ["Page"] = ["HelpUrl", "PrivacyUrl", "Address"],
        ["Texts"] = ["Language"],
        ["Embed"] = ["AllowedOrigins"],
    };

    // Names that every Bot Framework bot has stand at the top, among the environment's own; what begins like one of them is meant to be one.
    private static readonly string[] BotNames =
    [
        "MicrosoftAppType", "MicrosoftAppId", "MicrosoftAppPassword", "MicrosoftAppTenantId", "MicrosoftAppCertificate", "MicrosoftAppCertificatePassword",
        "BotOpenIdMetadata", "ToBotFromChannelOpenIdMetadataUrl", "ToBotFromChannelTokenIssuer", "ToBotFromEmulatorOpenIdMetadataUrl",
        "ToChannelFromBotLoginUrl", "ToChannelFromBotOAuthScope",
    ];

    private static readonly string[] BotPrefixes = ["MicrosoftApp", "BotOpenId", "ToBotFrom", "ToChannelFrom"];

    /// <exception cref="SettingTrouble">A setting is unknown or contradicts another.</exception>
    public static void AddSettings(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration;
        foreach (var (section, names) in Known)
        {
            foreach (var child in settings.GetSection(section).GetChildren())
            {
                if (!names.Contains(child.Key, StringComparer.OrdinalIgnoreCase))
                {
                    throw new SettingTrouble($"The setting {section}:{child.Key} is unknown. Known are: {string.Join(", ", names.Select(name => $"{section}:{name}"))}.");
                }
            }
        }

        if (settings.GetChildren().FirstOrDefault(child => IsMistaken(child.Key)) is { } mistaken)
        {
            throw new SettingTrouble($"The setting {mistaken.Key} is unknown. Known are: {string.Join(", ", BotNames)}.");
        }

        var provider = settings["Data:Provider"] ?? "sqlite";
        if (!provider.Equals("sqlite", StringComparison.OrdinalIgnoreCase))
        {
            throw new SettingTrouble(provider.Equals("postgres", StringComparison.OrdinalIgnoreCase)
                ? "Data:Provider postgres is not available in this version. Use sqlite, or leave the setting out."
                : $"Data:Provider {provider} is unknown. Use sqlite, or leave the setting out.");
        }

        if (settings["Texts:Language"] is { Length: > 0 } language && !language.Equals("de", StringComparison.OrdinalIgnoreCase) && !language.Equals("en", StringComparison.OrdinalIgnoreCase))
        {
            throw new SettingTrouble($"Texts:Language {language} is unknown. Use de or en, or leave the setting out.");
        }

        if (!builder.Environment.IsDevelopment() && settings.GetSection("Clock").GetChildren().Any())
        {
            throw new SettingTrouble("Clock:Start and Clock:Speed work only in Development. Remove them, or set ASPNETCORE_ENVIRONMENT=Development.");
        }
    }

    private static bool IsMistaken(string name)
        => BotPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) && !BotNames.Contains(name, StringComparer.OrdinalIgnoreCase);
}
