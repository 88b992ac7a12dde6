using PartnerBot.Access;
using PartnerBot.Access.Tab;
using PartnerBot.Board.Exporting;
using PartnerBot.Turns;

namespace PartnerBot.Board;

/// <summary>The board: a person's plans, one plan, what a Teams tab shows, and the list for those who look after the knowledge.</summary>
internal static class BoardRoutes
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static IServiceCollection AddBoard(this IServiceCollection services) => services
        .AddSingleton<TabDoor>()
        .AddSingleton(provider => new Visitors(provider.GetRequiredService<ISignIn>(), provider.Tab(), provider.GetRequiredService<Vouching>()))
        .AddSingleton<Frame>()
        .AddSingleton<PlanPages>()
        .AddSingleton<CurationPages>()
        .AddSingleton<TakingAlong>()
        .AddSingleton<EvidenceFile>()
        .AddSingleton<OutlinePages>()
        .AddSingleton<Exports>()
        .AddSingleton<Reception>();

    public static void MapBoard(this IEndpointRouteBuilder routes)
    {
        var services = routes.ServiceProvider;
        var (reception, plans, curation) = (services.GetRequiredService<Reception>(), services.GetRequiredService<PlanPages>(), services.GetRequiredService<CurationPages>());
        routes.MapMethods("/plans", Reading, reception.For(plans.List));
        routes.MapMethods("/plans/outlines", Reading, reception.For(services.GetRequiredService<OutlinePages>().List));
        routes.MapExports(reception);
        routes.MapMethods("/plans/configure", Reading, reception.For(plans.Configure));
        routes.MapMethods("/plans/{id}", Reading, reception.For(plans.One));
        routes.MapMethods("/plans/{id}/files/{number:long}", Reading, reception.For(services.GetRequiredService<EvidenceFile>().Send));
        routes.MapMethods("/knowledge/questions", Reading, reception.For(curation.Questions));
    }
}
