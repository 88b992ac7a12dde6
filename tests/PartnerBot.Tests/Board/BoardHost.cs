using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using PartnerBot.Tests.Calling;
using PartnerBot.Turns;

namespace PartnerBot.Tests.Board;

/// <summary>The board on a real Kestrel over a real SQLite, with Entra's double; the day is 21 November 2026.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "xunit disposes through IAsyncLifetime.")]
public sealed class BoardHost : IAsyncLifetime
{
    private readonly Store.Folder folder = new();
    private WebApplication app = null!;

    /// <summary>As people see it.</summary>
    internal DateTimeOffset Now => app.Services.GetRequiredService<PeoplesClock>().Now;

    internal HttpClient Http { get; private set; } = null!;

    internal IStore Store => app.Services.GetRequiredService<IStore>();

    internal OpenIdProvider Provider { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Provider = await OpenIdProvider.Open();
        Provider.EntraKeys.Add(Desk.Entra);
        IEnumerable<KeyValuePair<string, string?>> settings =
        [
            .. Desk.Settings(Provider.Address).Select(setting => KeyValuePair.Create(setting.Item1, (string?)setting.Item2)),
            new("Data:Path", folder.Path), new("Access:Administrators", "adele"), new("Page:Address", "https://bot.example.org"),
        ];
        app = await WebHost.Start(settings, services =>
        {
            services.AddSingleton<TimeProvider>(new DirectLine.ManualClock());
            services.AddSingleton(new PeoplesClock(new Store.ManualTime(new DateTimeOffset(2026, 11, 21, 9, 0, 0, TimeSpan.Zero))));
        });
        Http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = new Uri(app.Urls.Single()) };
        Http.DefaultRequestHeaders.Add("Accept", "text/html");
        Http.DefaultRequestHeaders.Add("Accept-Language", "de");
    }

    public async Task DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
        await Provider.DisposeAsync();
        folder.Dispose();
    }

    internal async Task<(int Status, string Text)> Get(string address, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (token is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        }

        using var answer = await Http.SendAsync(request);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
