using Browser.Tests.Running;
using Xunit.Abstractions;

namespace Browser.Tests.Playground;

/// <summary>Bot, Playground and browser, once for all tests of a class; each goes to chats and plans of its own.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "xunit disposes through IAsyncLifetime.")]
public sealed class PlaygroundDesk : IAsyncLifetime
{
    private readonly Folder data = new();
    private AgentsPlayground? playground;
    private Chromium? chromium;

    /// <summary>Why there is nothing to test with here, or null.</summary>
    public string? Missing { get; private set; }

    /// <summary>There is nothing to test with here; why, is written down.</summary>
    internal bool IsMissing(ITestOutputHelper output)
    {
        if (Missing is { } why)
        {
            output.WriteLine(why);
        }

        return Missing is not null;
    }

    /// <summary>The bot has logged no failure.</summary>
    internal void Quiet() => Assert.DoesNotContain("fail:", Bot.Log, StringComparison.Ordinal);

    internal Bot Bot { get; private set; } = null!;

    internal Client Alex { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Missing = Chromium.Missing ?? await AgentsPlayground.Missing();
        if (Missing is not null)
        {
            return;
        }

        Bot = await Bot.StartAsync(data.Path, "--Page:Address", "https://bot.example.org");
        playground = await AgentsPlayground.StartAsync(Bot);
        chromium = await Chromium.OpenAsync();
        Alex = await Client.Open(chromium, playground);
    }

    public async Task DisposeAsync()
    {
        if (chromium is not null)
        {
            await chromium.DisposeAsync();
        }

        playground?.Dispose();
        if (Missing is null)
        {
            await Bot.DisposeAsync();
        }

        data.Dispose();
    }
}
