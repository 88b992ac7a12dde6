using PartnerBot.Access;
using PartnerBot.Board;
using PartnerBot.Channels.BotFramework;
using PartnerBot.Channels.DirectLine;
using PartnerBot.Operations;
using PartnerBot.Page;
using PartnerBot.Reminders;
using PartnerBot.Store;
using PartnerBot.Turns;

return await Start.Run(
    args,
    builder =>
    {
        builder.AddSettings();
        builder.Services.AddClock(builder.Configuration);
        builder.Services.AddStore();
        builder.Services.AddTurns(builder.Configuration);
        builder.Services.AddAccess();
        builder.Services.AddDirectLine();
        builder.Services.AddBotFramework(builder.Configuration, builder.Environment);
        builder.Services.AddReminders(builder.Configuration);
        builder.Services.AddPage();
        builder.Services.AddBoard();
        builder.RefuseExposure();
    },
    app =>
    {
        app.UseTrustedProxies();
        app.UsePage();
        app.MapHealth();
        app.MapDirectLine();
        app.MapBotFramework();
        app.MapReminders();
        app.MapPage();
        app.MapBoard();
    });
