using System.Text.RegularExpressions;
using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Commands;
using PartnerBot.Planning.Reminding;
using PartnerBot.Recognizers.Holidays;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Reminding;

/// <summary>Reads how somebody wants to be reminded.</summary>
internal static partial class SettingsWords
{
    /// <summary>The settings afterwards, or why they cannot be meant.</summary>
    public static (PersonSettings After, Line? Fault) Read(PersonSettings settings, string words, Talk talk)
    {
        if (ZoneWord().Match(words) is { Success: true } zone)
        {
            return Zones.Named(zone.Groups[1].Value) is { } id
                ? (settings with { Zone = id, ZoneSaid = true }, null)
                : (settings, new Line("settings.no-zone", ("zone", zone.Groups[1].Value)));
        }

        if (Quiet().Match(words) is { Success: true } quiet)
        {
            return Hour(quiet.Groups[1].Value) is { } from && Hour(quiet.Groups[2].Value) is { } until && from != until && !settings.At.IsBetween(from, until)
                ? (settings with { QuietFrom = from, QuietUntil = until }, null)
                : (settings, new Line("settings.bad-quiet", ("time", new Clock(settings.At))));
        }

        if (ThisPlan().IsMatch(words) && talk.Plan is { } plan)
        {
            return (settings with { OffPlans = [.. settings.OffPlans.Append(plan.Id).Distinct()] }, null);
        }

        var after = settings;
        if (LandNamed(words) is { } land)
        {
            after = after with { Land = land };
        }

        if (Days(words) is { Count: > 0 } days)
        {
            after = after with { Days = days };
        }

        if (Mail().Match(words) is { Success: true } mail)
        {
            after = after with { Mail = mail.Value, Channel = PersonSettings.ByMail };
        }
        else if (InChat().IsMatch(words))
        {
            after = after with { Channel = null };
        }

        if (Spoken().Match(words) is { Success: true } spoken)
        {
            after = after with { Language = spoken.Value[0] is 'd' or 'D' or 'g' or 'G' ? Language.German : Language.English };
        }

        var time = CommandTimes.In(words, talk.Language, talk.Scene.Local, WhenReader.Dates(null)).Time;
        return time is { } hour && settings is { QuietFrom: { } quietFrom, QuietUntil: { } quietUntil } && hour.IsBetween(quietFrom, quietUntil)
            ? (settings, new Line("settings.bad-quiet", ("time", new Clock(hour))))
            : (time is null ? after : after with { Hour = time }, null);
    }

    private static Land? LandNamed(string words) => Enum.GetValues<Land>().Where(land => Enum.GetValues<Language>()
            .Any(language => words.Contains(Words.Raw(language, $"land.{land}"), StringComparison.OrdinalIgnoreCase)))
        .OrderByDescending(land => Words.Raw(Language.German, $"land.{land}").Length).Cast<Land?>().FirstOrDefault();

    private static List<DayOfWeek> Days(string words)
    {
        var named = Enum.GetValues<DayOfWeek>().Where(day => Enum.GetValues<Language>()
            .Any(language => Words.Raw(language, $"weekday.{day}").Split('|').Any(name => Regex.IsMatch(words, $@"\b{name}", RegexOptions.IgnoreCase)))).ToList();
        return EveryDay().IsMatch(words) ? [.. Enum.GetValues<DayOfWeek>()]
            : Workdays().IsMatch(words) ? [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday]
            : named;
    }

    private static TimeOnly? Hour(string words) =>
        words.Split(':', '.') is [var hour, .. var rest] && int.TryParse(hour, out var h) && h is >= 0 and < 24
            ? new TimeOnly(h, rest is [var minutes] && int.TryParse(minutes, out var m) && m is >= 0 and < 60 ? m : 0)
            : null;

    [GeneratedRegex(@"(?:zeitzone|time\s?zone)\s+(?:ist\s+|auf\s+|is\s+|to\s+)?([\p{L}/_+\-0-9]+(?:\s[\p{Lu}][\p{L}]+)?)", RegexOptions.IgnoreCase)]
    private static partial Regex ZoneWord();

    [GeneratedRegex(@"(?:ruhe|ruhezeit|quiet)\D{0,30}?(\d{1,2}(?:[:.]\d{2})?)\D{1,20}?(\d{1,2}(?:[:.]\d{2})?)", RegexOptions.IgnoreCase)]
    private static partial Regex Quiet();

    [GeneratedRegex(@"(?:nicht|keine|stopp?|aus).{0,40}(?:diese[mn]?|den|dem)\s+plan|(?:no|stop|mute).{0,40}this\s+plan", RegexOptions.IgnoreCase)]
    private static partial Regex ThisPlan();

    [GeneratedRegex(@"\b(?:jeden tag|täglich|every day|daily)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EveryDay();

    [GeneratedRegex(@"\b(?:werktags|wochentags|montag bis freitag|mo(?:\.|ntags)?\s?(?:-|–|bis)\s?fr|weekdays|monday to friday)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Workdays();

    [GeneratedRegex(@"\b(?:im chat|in (?:the )?chat)\b", RegexOptions.IgnoreCase)]
    private static partial Regex InChat();

    [GeneratedRegex(@"\b(?:deutsch|german|englisch|english)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Spoken();

    [GeneratedRegex(@"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")]
    private static partial Regex Mail();
}
