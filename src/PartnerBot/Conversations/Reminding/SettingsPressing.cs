using System.Globalization;
using PartnerBot.Conversations.Handles;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning.Reminding;
using PartnerBot.Recognizers.Holidays;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Reminding;

/// <summary>Takes the card on which somebody has put down how they want to be reminded. An empty input means that it is not wanted any more.</summary>
internal static class SettingsPressing
{
    /// <summary>Names of the card's inputs.</summary>
    public const string Hour = "hour";
    public const string Days = "days";
    public const string Zone = "zone";
    public const string QuietFrom = "quiet-from";
    public const string QuietUntil = "quiet-until";
    public const string PauseFrom = "pause-from";
    public const string Pause = "pause";
    public const string Land = "land";
    public const string Language = "language";
    public const string Mail = "mail";
    public const string Off = "off";

    /// <summary>Among what somebody wants to hear nothing of: everything.</summary>
    public const string All = "*";

    /// <summary>A choice that chooses nothing.</summary>
    public const string None = "-";

    public static Decision Press(Talk talk, Verb verb, IReadOnlyDictionary<string, string> fields)
    {
        if (verb == Verb.WhyReminder)
        {
            return WhyReminder.Tell(talk);
        }

        if (Own.Settings(talk) is not { } settings)
        {
            return Own.Ask(talk);
        }

        var (after, fault) = Read(talk, settings, fields);
        if (fault is not null)
        {
            talk.Add(new Reply.Tell(fault));
            talk.Add(new Reply.ShowSettings(settings, ReminderSettings.Plans(talk), talk.Scene.Today, fields, fault));
            return talk.Done("repair", "reminder-settings");
        }

        Own.Keep(talk, after);
        talk.Say("settings.kept");
        ReminderSettings.Tell(talk, after);
        Guide.Repeat(talk);
        return talk.Done("command", "reminder-settings") with { Served = true };
    }

    private static (PersonSettings After, Line? Fault) Read(Talk talk, PersonSettings settings, IReadOnlyDictionary<string, string> fields)
    {
        var (zone, mail) = (Field(Zone), Field(Mail));
        var days = Field(Days).Split(',').Select(name => Enum.TryParse<DayOfWeek>(name, out var day) ? day : (DayOfWeek?)null).OfType<DayOfWeek>().ToList();
        var (hour, from, until) = (Time(Hour), Time(QuietFrom), Time(QuietUntil));
        var off = Field(Off).Split(',');
        var shown = ReminderSettings.Plans(talk).Select(plan => plan.Id).ToList();
        var (away, pause) = (Day(PauseFrom), Day(Pause));
        var fault = !Right(Hour, hour) || !Right(QuietFrom, from) || !Right(QuietUntil, until) ? new Line("settings.bad-time")
            : days.Count == 0 ? new Line("settings.no-day")
            : zone.Length > 0 && Zones.Named(zone) is null ? new Line("settings.no-zone", ("zone", zone))
            : (Field(Pause).Length > 0 && pause is null) || (Field(PauseFrom).Length > 0 && away is null) ? new Line("answer.no-day")
            : pause < talk.Scene.Today ? new Line("settings.past-pause")
            : away is not null && (pause is null || away > pause) ? new Line("settings.bad-pause")
            : mail.Length > 0 && !SettingsWords.IsMail(mail) ? new Line("settings.bad-mail")
            : null;
        var after = settings with
        {
            Hour = hour,
            Days = days,
            Zone = zone.Length > 0 ? Zones.Named(zone) : settings.Zone,
            ZoneSaid = settings.ZoneSaid || (zone.Length > 0 && Zones.Named(zone) != settings.In),
            Land = Enum.TryParse<Land>(Field(Land), out var land) ? land : null,
            Language = Field(Language).Length == 2 ? Languages.Of(Field(Language)) : null,
            PausedFrom = away > talk.Scene.Today ? away : null,
            PausedUntil = pause?.AddDays(1),
            Off = off.Contains(All),
            OffPlans = [.. settings.OffPlans.Except(shown), .. off.Intersect(shown)],
            Mail = mail.Length > 0 ? mail : settings.Mail,
            Channel = mail.Length > 0 ? PersonSettings.ByMail : settings.Channel == PersonSettings.ByMail ? null : settings.Channel,
            QuietFrom = null,
            QuietUntil = null,
        };
        return fault is not null ? (settings, fault)
            : from is null && until is null ? (after, null)
            : QuietWords.Kept(after, from ?? TimeOnly.MinValue, until ?? TimeOnly.MinValue);

        string Field(string id) => fields.GetValueOrDefault(id, "").Trim();

        DateOnly? Day(string id) => DateOnly.TryParseExact(Field(id), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

        TimeOnly? Time(string id) => TimeOnly.TryParseExact(Field(id), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

        bool Right(string id, TimeOnly? time) => time is not null || Field(id).Length == 0;
    }
}
