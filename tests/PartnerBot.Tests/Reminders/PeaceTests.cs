using PartnerBot.Planning.Reminding;
using PartnerBot.Recognizers.Holidays;

namespace PartnerBot.Tests.Reminders;

/// <summary>Ten years of days with many people's wishes: nobody hears of anything when they wanted peace, and everybody hears of it in the end.</summary>
public sealed class PeaceTests
{
    private const int People = 60;
    private static readonly DateOnly Start = new(2026, 1, 1);
    private static readonly string[] Zone = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Santiago", "Asia/Kolkata"];

    [Fact]
    public void In_ten_years_no_reminder_comes_in_quiet_hours_on_closed_days_in_a_pause_or_from_a_plan_switched_off()
    {
        var random = new Random(20270301);
        var told = 0;
        for (var person = 0; person < People; person++)
        {
            var settings = Wishes(random);
            for (var day = Start; day < Start.AddYears(10); day = day.AddDays(random.Next(1, 12)))
            {
                var urgent = random.Next(5) == 0;
                var plan = random.Next(6) == 0 ? "off" : "plan";
                var wished = new Moment(day, settings.At, settings.In).Instant.AddDays(-random.Next(0, 30));
                var due = Timing.Of(settings, day, random.Next(2) == 0 ? Cause.Due : Cause.Own, urgent, wished);
                Assert.True(due.Instant > wished);
                told += Fired(settings, new Notice(new NoticeKey(plan, "item", "anna", day), Cause.Due, due) { Urgent = urgent }) ? 1 : 0;
            }
        }

        Assert.True(told > 20_000, $"Only {told} reminders were told.");
    }

    private static bool Fired(PersonSettings settings, Notice notice)
    {
        var now = notice.Due.Instant;
        // A pause, a quiet hour and a closed day may follow each other; more often nobody is put off.
        for (var puts = 0; puts < 6; puts++)
        {
            switch (Firing.Of(settings, notice, now))
            {
                case Firing.Never:
                    Assert.Equal("off", notice.Key.Plan);
                    return false;
                case Firing.Later(var due, _):
                    Assert.True(due.Instant > now, $"{settings} {notice}: put off from {now:u} to {due}");
                    now = due.Instant;
                    break;
                case Firing.Now:
                    Peaceful(settings, notice, now);
                    return true;
            }
        }

        Assert.Fail($"Put off again and again: {settings}, quiet {settings.QuietFrom}–{settings.QuietUntil}, at {settings.At}, days {string.Join(',', settings.On)}, {notice}");
        return false;
    }

    private static void Peaceful(PersonSettings settings, Notice notice, DateTimeOffset now)
    {
        var local = Zones.Local(now, settings.In);
        var (day, time) = (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        Assert.NotEqual("off", notice.Key.Plan);
        Assert.False(settings is { QuietFrom: { } from, QuietUntil: { } until } && from != until && time.IsBetween(from, until), $"{time} is quiet for {settings}");
        Assert.False(settings.PausedUntil is { } end && day < end, $"{day} is in a pause");
        Assert.True(notice.Urgent || settings.On.Contains(day.DayOfWeek), $"{day.DayOfWeek} is no day for {settings}");
        Assert.False(!notice.Urgent && settings.Land is { } land && GermanHolidays.On(land, day) is not null, $"{day} is a holiday");
    }

    private static PersonSettings Wishes(Random random)
    {
        var days = Enum.GetValues<DayOfWeek>().Where(_ => random.Next(3) > 0).ToList();
        return new PersonSettings
        {
            Zone = Zone[random.Next(Zone.Length)],
            Hour = random.Next(3) == 0 ? null : new TimeOnly(random.Next(24), random.Next(4) * 15),
            Days = days.Count == 0 || random.Next(4) == 0 ? null : days,
            QuietFrom = new TimeOnly(random.Next(24), 0),
            QuietUntil = new TimeOnly(random.Next(24), 30),
            PausedUntil = random.Next(3) == 0 ? Start.AddDays(random.Next(3000)) : null,
            Land = random.Next(2) == 0 ? Enum.GetValues<Land>()[random.Next(16)] : null,
            OffPlans = ["off"],
        };
    }
}
