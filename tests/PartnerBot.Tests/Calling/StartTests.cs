using System.Diagnostics;

namespace PartnerBot.Tests.Calling;

/// <summary>The program itself, started with settings that cannot be meant.</summary>
public sealed class StartTests
{
    private const string Development = "environment=Development";

    [Fact]
    public async Task What_cannot_be_meant_ends_the_start_with_one_line_and_no_success()
    {
        (string[] Settings, string Says)[] wrong =
        [
            ([], "Nobody could come in"),
            (["MicrosoftAppId=a"], "there is nothing to prove it with"),
            ([Development, "urls=http://0.0.0.0:0"], "can be reached from other machines, but in Development sign-in is off"),
            ([Development, "urls=http://localhost:0;http://*:0"], "http://*:0 can be reached"),
            ([Development, "SignIn:Mode=Header", "SignIn:TrustedProxies=10.0.0.1", "Kestrel:Endpoints:Web:Url=http://[::]:0"], "without a token"),
            (["MicrosoftAppPassword=canary"], "MicrosoftAppId is missing"),
            (["MicrosoftAppId=a", "MicrosoftAppPasword=canary"], "MicrosoftAppPasword is unknown"),
            (["MicrosoftAppId=a", "MicrosoftAppPassword=canary", "MicrosoftAppType=SingleTenant"], "MicrosoftAppTenantId"),
            (["MicrosoftAppId=a", "MicrosoftAppPassword=canary", "MicrosoftAppType=None"], "MicrosoftAppType None is unknown"),
            (["MicrosoftAppId=a", "MicrosoftAppPassword=canary", "BotOpenIdMetadata=http://127.0.0.1:9/"], "an https address is needed"),
            (["MicrosoftAppId=a", "MicrosoftAppPassword=canary", "Teams:AllowedTenant=t-1"], "Teams:AllowedTenant is unknown"),
        ];
        foreach (var pair in wrong.Chunk(2))
        {
            await Task.WhenAll(pair.Select(one => Refuses(one.Settings, one.Says)));
        }
    }

    private static async Task Refuses(string[] settings, string says)
    {
        var data = Directory.CreateTempSubdirectory("partnerbot-start-");
        string[] arguments =
        [
            Path.Combine(AppContext.BaseDirectory, "PartnerBot.dll"), "--urls=http://127.0.0.1:0", $"--Data:Path={data.FullName}", .. settings.Where(setting => setting != Development).Select(setting => "--" + setting),
        ];
        var how = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = settings is [Development, ..] ? "Development" : "Production" },
        };
        using var bot = Process.Start(how)!;
        try
        {
            var (error, output) = (bot.StandardError.ReadToEndAsync(), bot.StandardOutput.ReadToEndAsync());
            await bot.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
            Assert.Equal(1, bot.ExitCode);
            Assert.Contains(says, Assert.Single((await error).Trim().Split('\n')), StringComparison.Ordinal);
            Assert.DoesNotContain("canary", await error + await output, StringComparison.Ordinal);
        }
        finally
        {
            bot.Kill();
            data.Delete(recursive: true);
        }
    }
}
