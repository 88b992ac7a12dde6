using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using Browser.Tests.Running;

namespace Browser.Tests.Journey;

/// <summary>An independent reader of calendars (ical.js) under Node; npm fetches it when the test runs.</summary>
internal static class CalendarReader
{
    private static readonly string Home = Path.Combine(Repository.Root, "tests", "icaljs");

    /// <summary>Fetches it if need be; gives the reason if it cannot be had here.</summary>
    public static async Task<string?> Missing()
    {
        try
        {
            if (Directory.Exists(Path.Combine(Home, "node_modules", "ical.js")))
            {
                return null;
            }

            using var npm = Child.Start(new ProcessStartInfo("npm", ["ci"]) { WorkingDirectory = Home });
            await npm.Hear("added \\d+ package", TimeSpan.FromMinutes(5));
            return null;
        }
        catch (Win32Exception)
        {
            return "node and npm are not installed (apt-get install nodejs npm): the calendar feed was not read by another program.";
        }
        catch (InvalidOperationException trouble)
        {
            return $"ical.js could not be fetched; the calendar feed was not read by another program. {trouble.Message}";
        }
    }

    /// <summary>Every event and to-do, with its first instants.</summary>
    public static async Task<IReadOnlyList<Part>> Expand(string feed, int count)
    {
        var start = new ProcessStartInfo("node", ["expand.js", $"{count}"])
        {
            WorkingDirectory = Home, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var node = Process.Start(start)!;
        await node.StandardInput.WriteAsync(feed);
        node.StandardInput.Close();
        var trouble = node.StandardError.ReadToEndAsync();
        var lines = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        return node.ExitCode == 0
            ? [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<Part>(line, JsonSerializerOptions.Web)!)]
            : throw new InvalidOperationException(await trouble);
    }

    /// <param name="Kind">vevent or vtodo.</param>
    /// <param name="Zone">The zone in which it begins; null for what lasts all day.</param>
    /// <param name="Starts">Instants in UTC, or the day of something that lasts all day.</param>
    internal sealed record Part(string Kind, string Uid, long Sequence, string Summary, int Alarms, string? Zone, IReadOnlyList<string> Starts);
}
