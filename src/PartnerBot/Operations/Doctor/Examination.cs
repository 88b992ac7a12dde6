using PartnerBot.Access;
using PartnerBot.Turns;

namespace PartnerBot.Operations.Doctor;

/// <summary>
/// The command <c>doctor</c>: looks at everything the bot needs, changes nothing, names each fault with its cure. May run beside the bot.
/// </summary>
internal static class Examination
{
    /// <param name="builder">The settings, unread so far.</param>
    /// <returns>The exit code: 0 only when all is well.</returns>
    public static async Task<int> Run(WebApplicationBuilder builder, TextWriter output, TimeProvider time)
    {
        var (settings, development) = (builder.Configuration, builder.Environment.IsDevelopment());
        Func<Task<IEnumerable<Finding>>>[] looks =
        [
            () => Now(SettingsLook.At(builder)),
            () => Now(DataLook.At(settings["Data:Path"] ?? "data")),
            () => Now(TimeLook.At()),
            () => Now(KnowledgeLook.At(settings["Knowledge:Folder"])),
            () => Now(DoorLook.At(settings, development)),
            () => Now(CertificateLook.At(settings, time.GetUtcNow())),
            () => Now(RegistrationLook.At(settings, development)),
            () => TeamsLook.At(settings, development, time),
            () => WayOutLook.At(settings, development),
            () => WayInLook.At(settings),
            () => MailLook.At(settings),
        ];
        var ill = 0;
        // One wrong setting is found by whoever reads it; it is one fault all the same.
        var said = new HashSet<string>();
        foreach (var look in looks)
        {
            foreach (var (place, condition, says) in await Guarded(look))
            {
                if (condition == Condition.Ill && !said.Add(says))
                {
                    continue;
                }

                ill += condition == Condition.Ill ? 1 : 0;
                await output.WriteLineAsync($"{Mark(condition)} {place,-15}{says}");
            }
        }

        await output.WriteLineAsync(ill == 0 ? "All is well." : ill == 1 ? "One fault." : $"{ill} faults.");
        return ill == 0 ? 0 : 1;
    }

    // A setting that cannot be meant, or a store that does not open, says its cure itself.
    private static async Task<IEnumerable<Finding>> Guarded(Func<Task<IEnumerable<Finding>>> look)
    {
        try
        {
            return [.. await look()];
        }
        catch (SettingTrouble trouble)
        {
            return [Finding.Ill("settings", trouble.Message)];
        }
        catch (StoreTrouble trouble)
        {
            return [Finding.Ill("database", trouble.Message)];
        }
    }

    private static Task<IEnumerable<Finding>> Now(IEnumerable<Finding> findings) => Task.FromResult(findings);

    private static string Mark(Condition condition) => condition switch
    {
        Condition.Well => "ok ",
        Condition.Off => "-- ",
        _ => "!! ",
    };
}
