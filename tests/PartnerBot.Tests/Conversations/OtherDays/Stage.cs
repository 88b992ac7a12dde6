using PartnerBot.Cards;
using PartnerBot.Conversations;
using PartnerBot.Planning;
using PartnerBot.Planning.Reminding;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations.OtherDays;

/// <summary>A plan with something for every door, on a day on which "next Friday" has two readings; and where the day then stands.</summary>
internal static class Stage
{
    public static readonly DateTimeOffset Now = Chat.Now.AddDays(3);
    public static readonly DateOnly First = new(2026, 12, 4);
    public static readonly DateOnly Other = new(2026, 11, 27);

    public static Chat Ready(Language language, string door)
    {
        var plan = Editing.Begin(new Edit.Started("plan-1", "Lesen", "anna", Chat.Now, "Anna Berg")).Apply(
        [
            new Edit.EntryAdded("partner-2", "partner"),
            new Edit.Answered("partner-2", "organisation", new Value.Words("Kita Sonnenblume")),
            new Edit.EntryAdded("role-3", "role"),
            new Edit.Answered("role-3", "role", new Value.Chosen(["coordinator"])),
            new Edit.Answered("role-3", "person", new Value.Words("Frau Kaya")),
            new Edit.EntryAdded("task-4", "task"),
            new Edit.Answered("task-4", "title", new Value.Words("Flyer drucken")),
            new Edit.Answered("task-4", "owner", new Value.Words("Anna Berg")),
            new Edit.Answered("task-4", "due", new Value.Day(new DateOnly(2026, 11, 24))),
            new Edit.EntryAdded("anchor-5", "anchor"),
            new Edit.Answered("anchor-5", "kind", new Value.Chosen(["hearing"])),
            new Edit.Answered("anchor-5", "day", new Value.Day(new DateOnly(2027, 2, 1))),
        ]);
        var chat = new Chat(language) { Name = "Anna Berg", At = Now }.Open(plan);
        return door == "snooze" ? chat.Say(language == Language.German ? "Was steht an?" : "What is on my plate?") : chat;
    }

    public static DateOnly? Places(Chat chat, string door) => door switch
    {
        "anchor" => Day(chat.Plan.Entry("anchor-5")?["day"]),
        "task" => Day(chat.Plan.Entry("task-4")?["due"]),
        "new-task" => Day(chat.Plan.Of("task").Last()["due"]),
        "goal" => Day(chat.Plan.Of("goal").LastOrDefault()?["by"]),
        "meeting" => Day(chat.Plan.Of("meeting").LastOrDefault()?["day"]),
        "remind" => Settings(chat).Own.Select(own => (DateOnly?)own.Day).SingleOrDefault(),
        "snooze" => Settings(chat).Snoozed.Values.Select(day => (DateOnly?)day).SingleOrDefault(),
        "pause" => Settings(chat).PausedUntil?.AddDays(-1),
        "leaving" => (chat.State.Place as Place.NamingSuccessor)?.Day,
        _ => throw new ArgumentOutOfRangeException(nameof(door)),
    };

    public static void Change(Chat chat, string door, DateOnly day)
    {
        var settings = Settings(chat);
        var plan = chat.Plan;
        var edit = door switch
        {
            "anchor" => new Edit.Answered("anchor-5", "day", new Value.Day(day)),
            "task" => new Edit.Answered("task-4", "due", new Value.Day(day)),
            "new-task" => new Edit.Answered(plan.Of("task").Last().Id, "due", new Value.Day(day)),
            "goal" => new Edit.Answered(plan.Of("goal").Last().Id, "by", new Value.Day(day)),
            "meeting" => new Edit.Answered(plan.Of("meeting").Last().Id, "day", new Value.Day(day)),
            _ => null,
        };
        Dated? where = door switch
        {
            "remind" => new Dated.Reminder(settings.Own.Single().Id),
            "snooze" => new Dated.Snooze(settings.Snoozed.Keys.Single()),
            "pause" => new Dated.Pause(),
            _ => null,
        };
        if (edit is not null)
        {
            chat.Plans.Put(plan.Apply(edit));
        }
        else
        {
            chat.Records.Keep(where!.With(settings, day).Change("anna", chat.Records.Find(PersonSettings.Kind, "anna")!.Version));
        }
    }

    public static PersonSettings Settings(Chat chat) => PersonSettings.Of(chat.Records.Find(PersonSettings.Kind, "anna"));

    public static DateOnly? Day(Value? value) => (value as Value.Day)?.Date;

    public static string? Iso(Value? value) => Day(value)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static AdaptiveCard OtherDay(Chat chat) => chat.Messages.Where(message => message.Attachments is not null)
        .Select(message => message.Attachments![0].Content).Single(card => card.Actions is [CardCommand.Submit { Title: var title }] && title == Offer(chat));

    private static string Offer(Chat chat) => Words.Say(chat.State.Language, "other-day.offer", ("day", chat.State.Doubt!.Doubt.Other));

    public static string Button(Chat chat) => ((CardCommand.Submit)OtherDay(chat).Actions![0]).Data.Handle;

    public static string Twin(Chat chat) => OtherDay(chat).FallbackText!;

    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<Chat, string> Buttons = [];

    // Pressed again, it is the same button of the same old card.
    public static Chat Tap(Chat chat) => chat.PressHandle(Buttons.GetValue(chat, Button), []);
}
