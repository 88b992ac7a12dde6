using PartnerBot.Access;

namespace PartnerBot.Channels.DirectLine;

/// <summary>The addresses of Direct Line 3.0.</summary>
public static class DirectLineRoutes
{
    private const string Root = "/v3/directline";
    private const string Conversation = "/conversations/{conversation}";

    /// <exception cref="SettingTrouble">A setting cannot be meant.</exception>
    public static IEndpointRouteBuilder MapDirectLine(this IEndpointRouteBuilder routes)
    {
        var services = routes.ServiceProvider;
        var door = services.GetRequiredService<Door>();
        WebChatToken.Map(routes);
        Post("/tokens/generate", services.GetRequiredService<GiveToken>().Take);
        Post("/tokens/refresh", services.GetRequiredService<RenewToken>().Take);
        Post("/conversations", services.GetRequiredService<StartConversation>().Take);
        Get(Conversation, services.GetRequiredService<ResumeConversation>().Take);
        Get(Conversation + "/activities", services.GetRequiredService<ReadActivities>().Take);
        Post(Conversation + "/activities", services.GetRequiredService<PostActivity>().Take);
        Post(Conversation + "/upload", services.GetRequiredService<PostFiles>().Take);
        Get("/attachments/{file}/{name?}", services.GetRequiredService<ServeFile>().Take);
        var sockets = routes.CreateApplicationBuilder().UseWebSockets();
        sockets.Run(door.To(services.GetRequiredService<OpenStream>().Take));
        routes.MapGet(Root + Conversation + "/stream", sockets.Build());
        routes.MapMethods(Root + "/{**any}", [HttpMethods.Options], door.To(door.Preflight));
        routes.Map(Root + "/{**any}", door.To(_ => Task.FromResult<Refusal?>(Refusal.UnknownPath)));
        return routes;

        void Get(string path, Func<HttpContext, Task<Refusal?>> handler) => routes.MapGet(Root + path, door.To(handler));
        void Post(string path, Func<HttpContext, Task<Refusal?>> handler) => routes.MapPost(Root + path, door.To(handler));
    }
}
