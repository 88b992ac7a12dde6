using System.Globalization;
using PartnerBot.Cards;
using PartnerBot.Conversations.Handles;
using PartnerBot.Conversations.Reminding;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning.Reminding;
using PartnerBot.Recognizers.Holidays;
using PartnerBot.Texts;
using static PartnerBot.Cards.CardElement;

namespace PartnerBot.Conversations.Speaking;

/// <summary>How somebody wants to be reminded, to be changed on one card.</summary>
internal static class SettingsCard
{
    private const int MostTitle = 80;

    public static AdaptiveCard Draw(Voice voice, Reply.ShowSettings shown)
    {
        var head = voice.Say("settings.head");
        var body = new List<CardElement> { new TextBlock(head) { Size = "medium", Weight = "bolder", Style = "heading" } };
        if (shown.Fault is { } fault)
        {
            body.Add(new TextBlock(Markdown.Plain(Words.Say(voice.Language, fault))) { Color = "attention", Weight = "bolder" });
        }

        var inputs = Inputs(voice, shown).ToList();
        body.AddRange(inputs);
        return new AdaptiveCard(body)
        {
            FallbackText = string.Join('\n', [head, .. inputs.Select(input => $"{input.Label}: {Value(voice, input)}"), voice.Say("settings.how")]),
            Lang = voice.Language.Code(),
            Actions =
            [
                voice.Act(voice.Say("card.keep"), Verb.KeepSettings, "", "", "positive"),
                voice.Press(voice.Say("reminder.why"), Verb.WhyReminder, plan: ""),
            ],
        };
    }

    private static IEnumerable<CardElement.Input> Inputs(Voice voice, Reply.ShowSettings shown)
    {
        var (settings, typed) = (shown.Settings, shown.Typed);
        yield return Time(SettingsPressing.Hour, settings.At) with { IsRequired = true };
        yield return new InputChoiceSet(voice.Say("settings.days"), [.. Week.Select(day => new CardChoice(new DayNames([day]).In(voice.Language), day.ToString()))])
        {
            Id = SettingsPressing.Days, Value = Or(SettingsPressing.Days, string.Join(',', settings.On)), IsMultiSelect = true, Style = "expanded", IsRequired = true, ErrorMessage = voice.Say("settings.no-day"),
        };
        yield return new InputText(voice.Say("settings.zone")) { Id = SettingsPressing.Zone, Value = Or(SettingsPressing.Zone, settings.In), MaxLength = 60, Placeholder = Zones.Home };
        yield return Time(SettingsPressing.QuietFrom, settings.QuietFrom);
        yield return Time(SettingsPressing.QuietUntil, settings.QuietUntil);
        yield return Date(SettingsPressing.PauseFrom, settings.PausedUntil > shown.Today ? settings.PausedFrom : null);
        yield return Date(SettingsPressing.Pause, settings.PausedUntil?.AddDays(-1));
        yield return Choice(SettingsPressing.Land, "settings.card-land", settings.Land?.ToString(), Enum.GetValues<Land>().Select(land => new CardChoice(voice.Say($"land.{land}"), land.ToString())).OrderBy(choice => choice.Title, StringComparer.Ordinal));
        yield return Choice(SettingsPressing.Language, "settings.language", settings.Language?.Code(), Enum.GetValues<Language>().Select(language => new CardChoice(voice.Say($"settings.{language.Code()}"), language.Code())));
        yield return new InputText(voice.Say("settings.mail-to")) { Id = SettingsPressing.Mail, Value = Or(SettingsPressing.Mail, settings.Channel == PersonSettings.ByMail ? settings.Mail : null), MaxLength = 200, Style = "email", ErrorMessage = voice.Say("settings.bad-mail") };
        yield return new InputChoiceSet(voice.Say("settings.off"), [new CardChoice(voice.Say("settings.off.all"), SettingsPressing.All), .. shown.Plans.Select(plan => new CardChoice(Written.Cut(plan.Title, MostTitle), plan.Id))])
        {
            Id = SettingsPressing.Off, Value = Or(SettingsPressing.Off, string.Join(',', settings.OffPlans.Intersect(shown.Plans.Select(plan => plan.Id)).Concat(settings.Off ? [SettingsPressing.All] : []))), IsMultiSelect = true, Style = "expanded",
        };

        InputTime Time(string id, TimeOnly? time) => new(voice.Say($"settings.{id}")) { Id = id, Value = Or(id, time?.ToString("HH:mm", CultureInfo.InvariantCulture)), ErrorMessage = voice.Say("settings.bad-time") };

        InputDate Date(string id, DateOnly? day) => new(voice.Say($"settings.{id}")) { Id = id, Value = Or(id, Iso(day, shown.Today)), ErrorMessage = voice.Say("answer.no-day") };

        InputChoiceSet Choice(string id, string key, string? value, IEnumerable<CardChoice> choices) =>
            new(voice.Say(key), [new CardChoice(voice.Say($"{key}.none"), SettingsPressing.None), .. choices]) { Id = id, Value = Or(id, value ?? SettingsPressing.None), Style = "compact" };

        // After a mistake what was put in stands there still.
        string? Or(string id, string? kept) => typed is null ? Filled(kept) : Filled(typed.GetValueOrDefault(id));
    }

    private static DayOfWeek[] Week { get; } = [.. Enum.GetValues<DayOfWeek>().OrderBy(day => ((int)day + 6) % 7)];

    private static string? Filled(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static string? Iso(DateOnly? day, DateOnly today) => day is { } on && on >= today ? on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    private static string Value(Voice voice, CardElement.Input input) => input switch
    {
        InputText { Value: { } text } => text,
        InputTime { Value: { } time } => time,
        InputDate { Value: { } day } => day,
        InputChoiceSet { Value: { } chosen } set => string.Join(", ", set.Choices.Where(choice => chosen.Split(',').Contains(choice.Value)).Select(choice => choice.Title)),
        _ => voice.Say("settings.nothing"),
    };
}
