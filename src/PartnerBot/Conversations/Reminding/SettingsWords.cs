using System.Text.RegularExpressions;
using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Commands;
using PartnerBot.Planning;
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

        if (NamesThisPlan(words) && talk.Plan is { } plan)
        {
            return (Not().IsMatch(words) ? settings with { OffPlans = [.. settings.OffPlans.Append(plan.Id).Distinct()] } : With(settings, plan), null);
        }

        if (NoHolidays().IsMatch(words))
        {
            return (settings with { Land = null }, null);
        }

        if (QuietWords.Read(settings, words) is { } quiet)
        {
            return quiet;
        }

        var after = settings;
        if (LandNamed(words) is { } land)
        {
            after = after with { Land = land };
        }

        if (DayWords.Read(settings, words) is { } days)
        {
            if (days.Count == 0)
            {
                return (settings, new Line("settings.no-day"));
            }

            after = days.Order().SequenceEqual(settings.On.Order()) ? after : after with { Days = days };
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

        if (NoTime().Match(words) is { Success: true } none && int.Parse(none.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) > 24)
        {
            return (settings, new Line("settings.bad-time"));
        }

        var time = CommandTimes.In(words, talk.Language, talk.Scene.Local, WhenReader.Dates(null)).Time;
        return time is { } hour && settings is { QuietFrom: { } quietFrom, QuietUntil: { } quietUntil } && hour.IsBetween(quietFrom, quietUntil)
            ? (settings, new Line("settings.bad-quiet", ("time", new Clock(hour))))
            : (time is null ? after : after with { Hour = time }, null);
    }

    /// <summary>The plan at hand is meant, not all of them.</summary>
    public static bool NamesThisPlan(string words) => ThisPlan().IsMatch(words);

    /// <summary>The plan is told of again.</summary>
    public static PersonSettings With(PersonSettings settings, Plan plan) => settings with { OffPlans = [.. settings.OffPlans.Where(id => id != plan.Id)] };

    /// <summary>It has the form of an address.</summary>
    public static bool IsMail(string text) => Mail().Match(text) is { Success: true } mail && mail.Length == text.Length;

    private static Land? LandNamed(string words) => Enum.GetValues<Land>().Where(land => Enum.GetValues<Language>()
            .Any(language => words.Contains(Words.Raw(language, $"land.{land}"), StringComparison.OrdinalIgnoreCase)))
        .OrderByDescending(land => Words.Raw(Language.German, $"land.{land}").Length).Cast<Land?>().FirstOrDefault();

    [GeneratedRegex(@"(?:zeitzone|time\s?zone)\s+(?:ist\s+|auf\s+|is\s+|to\s+)?([\p{L}/_+\-0-9]+(?:\s[\p{Lu}][\p{L}]+)?)", RegexOptions.IgnoreCase)]
    private static partial Regex ZoneWord();

    [GeneratedRegex(@"\b(?:diese[mns]?|den|dem|this)\s+plan\b", RegexOptions.IgnoreCase)]
    private static partial Regex ThisPlan();

    [GeneratedRegex(@"\b(?:nicht|keine|stopp?|stoppen|aus|abstellen|no|not|stop|mute|off)\b|n't\b", RegexOptions.IgnoreCase)]
    private static partial Regex Not();

    [GeneratedRegex(@"\b(?:auch an|trotz)\s+(?:der\s+)?feiertagen?\b|\bfeiertage\b.{0,20}\b(?:egal|ignorieren|nicht beachten|aus)\b|\b(?:ignore|also on|even on)\s+(?:public\s+|bank\s+)?holidays\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoHolidays();

    [GeneratedRegex(@"\b(?:um|auf|at|to)\s+(\d{2})\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoTime();

    [GeneratedRegex(@"\b(?:im chat|in (?:the )?chat)\b", RegexOptions.IgnoreCase)]
    private static partial Regex InChat();

    [GeneratedRegex(@"\b(?:deutsch|german|englisch|english)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Spoken();

    [GeneratedRegex(@"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")]
    private static partial Regex Mail();
}
