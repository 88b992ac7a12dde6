using PartnerBot.Access;
using PartnerBot.Operations.Doctor;
using PartnerBot.Operations.TeamsPackage;
using PartnerBot.Turns;

namespace PartnerBot.Operations;

/// <summary>Starts and stops the process; what must not start says why in one sentence on standard error and exits with 1.</summary>
public static class Start
{
    private const string DefaultUrl = "http://localhost:3978";

    public static async Task<int> Run(string[] args, Action<WebApplicationBuilder> add, Action<WebApplication> map)
    {
        try
        {
            if (args is ["understand", ..])
            {
                await using var output = Console.OpenStandardOutput();
                await Understand.Run(args, Console.In, output, TimeProvider.System);
                return 0;
            }

            if (args is ["teams-package", ..])
            {
                MakePackage.Run(args, Console.Out);
                return 0;
            }

            if (args is ["doctor", ..])
            {
                return await Examination.Run(WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args[1..], EnvironmentName = EnvironmentName() }), Console.Out, TimeProvider.System);
            }

            if (args is [var command, ..] && !command.StartsWith('-'))
            {
                throw new SettingTrouble($"The command {command} is unknown. Known are: understand, doctor, teams-package. Without a command the bot starts.");
            }

            var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, EnvironmentName = EnvironmentName() });
            builder.WebHost.UseKestrelHttpsConfiguration();
            if (string.IsNullOrEmpty(builder.Configuration["urls"]) && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
            {
                builder.WebHost.UseUrls(DefaultUrl);
            }

            add(builder);
            await using var app = builder.Build();
            map(app);
            await app.StartAsync();
            foreach (var line in Greeting.Lines(app))
            {
                Console.WriteLine(line);
            }

            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (Exception trouble) when (trouble is StoreTrouble or SettingTrouble or IOException)
        {
            await Console.Error.WriteLineAsync(trouble.Message);
            return 1;
        }
    }

    // `dotnet run` on a fresh clone shall open a page without any setting; what is published is production unless somebody says otherwise.
    private static string? EnvironmentName() =>
        Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") ??
#if DEBUG
        Environments.Development;
#else
        null;
#endif
}
