using Microsoft.Extensions.DependencyInjection.Extensions;
using PartnerBot.Turns;

namespace PartnerBot.Channels.DirectLine;

/// <summary>Puts the chat channel together. It asks for <see cref="ITurn"/> and <see cref="IStore"/>, and brings <see cref="IListeners"/>.</summary>
public static class DirectLineServices
{
    public static IServiceCollection AddDirectLine(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<PeoplesClock>();

        // The host would log whole addresses, and those of streams and files are keys.
        services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning));
        return services
            .AddSingleton(provider => DirectLineSettings.Read(provider.GetRequiredService<IConfiguration>()))
            .AddSingleton<Streams>()
            .AddSingleton<IListeners>(provider => provider.GetRequiredService<Streams>())
            .AddSingleton<Tokens>()
            .AddSingleton<Tickets>()
            .AddSingleton<UsedOnce>()
            .AddSingleton<Allowance>()
            .AddSingleton<StartedConversations>()
            .AddSingleton<Door>()
            .AddSingleton<Speaking>()
            .AddSingleton<Opening>()
            .AddVouching()
            .AddSingleton<WebChatToken>()
            .AddSingleton<GiveToken>()
            .AddSingleton<RenewToken>()
            .AddSingleton<StartConversation>()
            .AddSingleton<ResumeConversation>()
            .AddSingleton<PostActivity>()
            .AddSingleton<ReadActivities>()
            .AddSingleton<UploadReader>()
            .AddSingleton<PostFiles>()
            .AddSingleton<ServeFile>()
            .AddSingleton<OpenStream>();
    }
}
