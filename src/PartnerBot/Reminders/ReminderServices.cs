using System.Globalization;
using PartnerBot.Access;
using PartnerBot.Planning.Reminding;
using PartnerBot.Turns;

namespace PartnerBot.Reminders;

/// <summary>Reminders: the ledger's service.</summary>
public static class ReminderServices
{
    /// <exception cref="SettingTrouble">A setting cannot be meant.</exception>
    public static void AddReminders(this IServiceCollection services, IConfiguration settings)
    {
        var ladder = new Ladder(Days(settings, "DeputyAfterDays", new Ladder().Deputy), Days(settings, "LeadAfterDays", new Ladder().Lead));
        services.AddSingleton(ladder);
        services.AddSingleton(provider => (ILedger)provider.GetRequiredService<IStore>());
        services.AddSingleton(provider => new Letters(provider.GetRequiredService<IStore>(), provider.GetService<IAddressBook>(), ladder));
        if (Mail.MailSettings.Read(settings) is { } mail)
        {
            services.AddSingleton(new Mail.Mailer(mail));
        }

        services.AddSingleton<BulkCourier>();
        services.AddSingleton<Courier>();
        services.AddSingleton<Upkeep>();
        services.AddSingleton<Calendars.FeedRoutes>();
        services.AddHostedService<Reminding>();
    }

    public static void MapReminders(this IEndpointRouteBuilder routes)
    {
        var feed = routes.ServiceProvider.GetRequiredService<Calendars.FeedRoutes>();
        routes.MapMethods("/calendar/{secret}.ics", [HttpMethods.Get, HttpMethods.Head], http => feed.Send(http, (string)http.Request.RouteValues["secret"]!));
    }

    private static int Days(IConfiguration settings, string name, int usual) => settings[$"Reminders:{name}"] is not { Length: > 0 } text ? usual
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= 90 ? days
        : throw new SettingTrouble($"Reminders:{name} is '{text}', but a whole number of days from 1 to 90 is needed.");
}
