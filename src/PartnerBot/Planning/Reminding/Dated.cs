using System.Text.Json.Serialization;

namespace PartnerBot.Planning.Reminding;

/// <summary>A place in a person's settings that holds a day.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "dated")]
[JsonDerivedType(typeof(Reminder), "reminder")]
[JsonDerivedType(typeof(Snooze), "snooze")]
[JsonDerivedType(typeof(Pause), "pause")]
[JsonDerivedType(typeof(Occurrence), "occurrence")]
[JsonDerivedType(typeof(Stopped), "stopped")]
public abstract record Dated
{
    private Dated()
    {
    }

    /// <summary>The day that stands there now; null where there is none (any more).</summary>
    public abstract DateOnly? In(PersonSettings settings);

    public abstract PersonSettings With(PersonSettings settings, DateOnly day);

    public abstract PersonSettings Without(PersonSettings settings);

    /// <summary>One's own reminder.</summary>
    public sealed record Reminder(string Id) : Dated
    {
        public override DateOnly? In(PersonSettings settings) => settings.Own.FirstOrDefault(own => own.Id == Id)?.Day;

        public override PersonSettings With(PersonSettings settings, DateOnly day) =>
            settings with { Own = [.. settings.Own.Select(own => own.Id == Id ? own with { Day = day, Edition = own.Edition + 1 } : own)] };

        public override PersonSettings Without(PersonSettings settings) => settings with { Own = [.. settings.Own.Where(own => own.Id != Id)] };
    }

    /// <summary>An item that was put off.</summary>
    /// <param name="Name"><c>plan/item</c>.</param>
    public sealed record Snooze(string Name) : Dated
    {
        public override DateOnly? In(PersonSettings settings) => settings.Snoozed.TryGetValue(Name, out var day) ? day : null;

        public override PersonSettings With(PersonSettings settings, DateOnly day) =>
            settings with { Snoozed = new Dictionary<string, DateOnly>(settings.Snoozed) { [Name] = day } };

        public override PersonSettings Without(PersonSettings settings) =>
            settings with { Snoozed = settings.Snoozed.Where(other => other.Key != Name).ToDictionary() };
    }

    /// <summary>A pause of all reminders; its day is the last one without any.</summary>
    /// <param name="WasOff">Before it there were no reminders at all.</param>
    public sealed record Pause(bool WasOff = false) : Dated
    {
        public override DateOnly? In(PersonSettings settings) => settings.Off ? null : settings.PausedUntil?.AddDays(-1);

        public override PersonSettings With(PersonSettings settings, DateOnly day) => settings with { PausedUntil = day.AddDays(1), Off = false };

        public override PersonSettings Without(PersonSettings settings) => settings with { PausedFrom = null, PausedUntil = null, Off = WasOff };
    }

    /// <summary>One day of an own reminder that comes back, put off.</summary>
    /// <param name="Of">The day on which it would have come.</param>
    public sealed record Occurrence(string Id, DateOnly Of) : Dated
    {
        public override DateOnly? In(PersonSettings settings) =>
            settings.Own.FirstOrDefault(own => own.Id == Id) is { } own && own.Moved.TryGetValue(Of, out var day) ? day : null;

        public override PersonSettings With(PersonSettings settings, DateOnly day) =>
            settings with { Own = [.. settings.Own.Select(own => own.Id == Id ? own.Moving(Of, day) : own)] };

        public override PersonSettings Without(PersonSettings settings) => settings with
        {
            Own = [.. settings.Own.Select(own => own.Id == Id ? own with { Moved = own.Moved.Where(one => one.Key != Of).ToDictionary(), Edition = own.Edition + 1 } : own)],
        };
    }

    /// <summary>An own reminder that was stopped; taken back, it is there again.</summary>
    public sealed record Stopped(OwnReminder Was) : Dated
    {
        public override DateOnly? In(PersonSettings settings) => settings.Own.Any(own => own.Id == Was.Id) ? null : Was.Day;

        public override PersonSettings With(PersonSettings settings, DateOnly day) => settings;

        public override PersonSettings Without(PersonSettings settings) => settings with { Own = [.. settings.Own, Was with { Edition = Was.Edition + 1 }] };
    }
}
