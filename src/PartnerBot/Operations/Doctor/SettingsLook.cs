using PartnerBot.Access;
using PartnerBot.Access.Tab;
using PartnerBot.Channels.BotFramework.Connecting;
using PartnerBot.Reminders.Mail;

namespace PartnerBot.Operations.Doctor;

/// <summary>The settings: what the start would refuse.</summary>
internal static class SettingsLook
{
    public static IEnumerable<Finding> At(WebApplicationBuilder builder)
    {
        Action[] reads =
        [
            builder.AddSettings,
            builder.RefuseExposure,
            () => SignInSettings.Read(builder.Configuration),
            () => BotApp.Of(builder.Configuration),
            () => TeamsCloud.Of(builder.Configuration),
            () => AllowedHosts.Of(builder.Configuration),
            () => Concurrency.Of(builder.Configuration),
            () => MailSettings.Read(builder.Configuration),
        ];
        var faults = reads.Select(Fault).OfType<string>().Distinct().ToList();
        return faults.Count == 0 ? [Finding.Well("settings", $"known and without contradiction ({builder.Environment.EnvironmentName})")] : faults.Select(fault => Finding.Ill("settings", fault));
    }

    private static string? Fault(Action read)
    {
        try
        {
            read();
            return null;
        }
        catch (SettingTrouble trouble)
        {
            return trouble.Message;
        }
    }
}
