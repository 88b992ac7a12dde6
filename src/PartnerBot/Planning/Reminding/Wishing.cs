using PartnerBot.Planning.Sharing;

namespace PartnerBot.Planning.Reminding;

/// <summary>From a plan and its people's settings to the notices that shall be in the ledger. A function: the same plan wishes the same.</summary>
public static class Wishing
{
    /// <summary>The plan's own dates are told a week ahead and on the day.</summary>
    private static readonly int[] DaysAhead = [0, 7];

    /// <summary>Of a series that nobody ticks, only so many occurrences are kept in step.</summary>
    private const int MostOfSeries = 60;

    public static IReadOnlyList<Notice> Of(Plan plan, Func<string, PersonSettings> settings, DateTimeOffset now, Ladder ladder)
    {
        var (wished, hands) = (new Dictionary<NoticeKey, Notice>(), new Hands(plan));
        foreach (var occasion in Occasions.Of(plan))
        {
            // A daily task is told once before a weekend, not once for each of its days.
            var told = new HashSet<(string, DateOnly)>();
            foreach (var wish in occasion.IsTask ? Task(hands, occasion, ladder, now) : Date(plan, occasion))
            {
                if (occasion.Rhythm is not null && wish.Cause == Cause.Due && !told.Add((wish.Person, Timing.On(settings(wish.Person), wish.Day, wish.Cause, occasion.Urgent))))
                {
                    continue;
                }

                Add(wished, plan, occasion, wish, settings(wish.Person), now);
            }
        }

        return [.. wished.Values];
    }

    /// <summary>A person's own reminders, and what colleagues answered.</summary>
    public static IReadOnlyList<Notice> Own(string person, PersonSettings settings, DateTimeOffset now) =>
    [
        .. settings.Own.Where(own => own.IsSeries).SelectMany(own => own.Notices(person, settings, now)),
        .. settings.Own.Where(own => !own.IsSeries).Select(own => new Notice(
            new NoticeKey("", own.Id, person, own.Day),
            Cause.Own,
            own.Time is { } time ? new Moment(own.Day, time, settings.In) : Timing.Of(settings, own.Day, Cause.Own, urgent: false, now))
        {
            Urgent = own.Time is not null,
        }),
        .. settings.Answers.Select(answer => new Notice(
            new NoticeKey("", answer.Id, person, answer.Day), Cause.Answered, new Moment(answer.Day, answer.Time, settings.In)) { Urgent = true }),
    ];

    /// <summary>Ids of everybody whose settings count for a plan's notices.</summary>
    public static IEnumerable<string> Whose(Plan plan) => plan.People().Select(member => member.Person);

    /// <summary>The name under which an item is kept among those put off.</summary>
    public static string Name(string plan, string item) => $"{plan}/{item}";

    private static void Add(Dictionary<NoticeKey, Notice> wished, Plan plan, Occasion occasion, Wish wish, PersonSettings settings, DateTimeOffset now)
    {
        var (person, cause, day, whom) = wish;
        if (settings.Snoozed.TryGetValue(Name(plan.Id, occasion.Item), out var until) && cause is not (Cause.Deputy or Cause.Lead) && day < until)
        {
            (cause, day) = (Cause.Snoozed, until);
        }

        var key = new NoticeKey(plan.Id, occasion.Item, person, day);
        // Whoever is owner, deputy and lead in one hears of it once that day.
        wished.TryAdd(key, new Notice(key, cause, Timing.Of(settings, day, cause, occasion.Urgent, now)) { Urgent = occasion.Urgent, Whom = whom });
    }

    private static IEnumerable<Wish> Task(Hands hands, Occasion task, Ladder ladder, DateTimeOffset now)
    {
        var (person, whom, stand) = hands.Of(task.Owner);
        var days = hands.Rhythm(task.Rhythm) is { } rhythm
            ? Repeating.Until(rhythm, task.Day, DateOnly.FromDateTime(now.UtcDateTime).AddDays(1)).TakeLast(MostOfSeries)
            : [task.Day];
        foreach (var day in days)
        {
            yield return new Wish(person, Cause.Due, day, whom);
        }

        yield return new Wish(person, Cause.Overdue, task.Day.AddDays(ladder.Deputy), whom);
        if (stand is { } deputy && deputy != person)
        {
            yield return new Wish(deputy, Cause.Deputy, task.Day.AddDays(ladder.Deputy), hands.Name(task.Owner));
        }

        if (hands.Lead is var lead && lead != person)
        {
            yield return new Wish(lead, Cause.Lead, task.Day.AddDays(ladder.Lead), hands.Name(task.Owner));
        }
    }

    private static IEnumerable<Wish> Date(Plan plan, Occasion date) =>
        from ahead in DaysAhead
        from member in plan.People()
        where member.Part != Part.Partner
        select new Wish(member.Person, Cause.Date, date.Day.AddDays(-ahead), null);

    private sealed record Wish(string Person, Cause Cause, DateOnly Day, string? Whom);
}
