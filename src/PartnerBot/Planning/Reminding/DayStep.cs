namespace PartnerBot.Planning.Reminding;

/// <summary>A day that was put into a person's settings, and what takes it back.</summary>
/// <param name="Before">The day that stood there; null where there was none.</param>
public sealed record DayStep(Dated Where, DateOnly Day, DateOnly? Before)
{
    /// <summary>The settings as they were; null where something else stands there by now.</summary>
    public PersonSettings? Back(PersonSettings settings) =>
        Where.In(settings) != Day ? null : Before is { } before ? Where.With(settings, before) : Where.Without(settings);
}
