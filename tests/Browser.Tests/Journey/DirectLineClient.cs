using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using Browser.Tests.Running;

namespace Browser.Tests.Journey;

/// <summary>The official Direct Line client under Node, as other programs would use it; npm fetches it when the test runs.</summary>
internal static class DirectLineClient
{
    private static readonly string Home = Path.Combine(Repository.Root, "tests", "directlinejs");

    /// <summary>Fetches it if need be; gives the reason if it cannot be had here.</summary>
    public static async Task<string?> Missing()
    {
        try
        {
            if (Directory.Exists(Path.Combine(Home, "node_modules", "botframework-directlinejs")))
            {
                using var node = Child.Start(new ProcessStartInfo("node", ["--version"]));
                await node.Hear(@"^v\d+", TimeSpan.FromMinutes(1));
                return null;
            }

            using var npm = Child.Start(new ProcessStartInfo("npm", ["ci"]) { WorkingDirectory = Home });
            await npm.Hear("added \\d+ package", TimeSpan.FromMinutes(5));
            return null;
        }
        catch (Win32Exception)
        {
            return "node and npm are not installed (apt-get install nodejs npm): the journey through the official client did not run.";
        }
        catch (InvalidOperationException trouble)
        {
            return $"The official Direct Line client could not be fetched; the journey through it did not run. {trouble.Message}";
        }
    }

    /// <summary>Says each line and waits for its answer.</summary>
    /// <param name="mode"><c>ws</c> for a stream, <c>poll</c> for asking again and again.</param>
    /// <returns>Every activity of the bot, in the order in which it came.</returns>
    /// <exception cref="InvalidOperationException">A line was not taken or not answered; holds what the client said.</exception>
    public static async Task<IReadOnlyList<Heard>> Talk(Uri bot, string mode, string user, string locale, IReadOnlyList<string> lines)
    {
        var start = new ProcessStartInfo("node", ["talk.js", bot.ToString(), mode, $"--user={user}", $"--locale={locale}", .. lines])
        {
            WorkingDirectory = Home, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var node = Process.Start(start)!;
        var said = node.StandardOutput.ReadToEndAsync();
        var trouble = await node.StandardError.ReadToEndAsync();
        var activities = await said;
        await node.WaitForExitAsync();
        return node.ExitCode == 0
            ? [.. activities.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Heard.From)]
            : throw new InvalidOperationException($"{trouble}\n{activities}");
    }

    /// <summary>One activity of the bot.</summary>
    /// <param name="ReplyTo">Id of the message it answers.</param>
    /// <param name="Understood">What the bot made of that message, as it says itself.</param>
    internal sealed record Heard(string? Text, string? ReplyTo, string Locale, string Understood, string? Intent, string? Plan, string? Step, bool HasCard)
    {
        public static Heard From(string json)
        {
            using var document = JsonDocument.Parse(json);
            var activity = document.RootElement;
            var account = activity.GetProperty("channelData").GetProperty("partnerBot");
            return new Heard(
                Word(activity, "text"), Word(activity, "replyToId"), Word(activity, "locale")!, Word(account, "understood")!, Word(account, "intent"),
                Word(account, "plan"), Word(account, "step"), activity.TryGetProperty("attachments", out var cards) && cards.GetArrayLength() > 0);
        }

        private static string? Word(JsonElement of, string name) => of.TryGetProperty(name, out var value) ? value.GetString() : null;
    }
}
