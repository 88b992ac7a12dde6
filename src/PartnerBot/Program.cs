using PartnerBot.Operations;
using PartnerBot.Store;
using PartnerBot.Turns;

return await Start.Run(
    args,
    builder =>
    {
        builder.AddSettings();
        builder.Services.AddClock(builder.Configuration);
        builder.Services.AddStore();
        builder.Services.AddTurns();
    },
    app =>
    {
        app.MapHealth();
    });
