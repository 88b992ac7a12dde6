namespace PartnerBot.Operations;

public static class ClockRegistration
{
    /// <summary>Real time for security and upkeep (<see cref="TimeProvider"/>), and the people's clock for all that they see.</summary>
    public static void AddClock(this IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(TimeMachine.Read(settings, TimeProvider.System));
    }
}
