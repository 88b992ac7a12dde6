using PartnerBot.Planning.Sharing;

namespace PartnerBot.Planning.Reminding;

/// <summary>Puts a person's due notices together.</summary>
public static class Digesting
{
    private static readonly TimeSpan OnTime = TimeSpan.FromHours(3);
    private const int MostComing = 3;

    /// <summary>The digest, without what is meanwhile done or gone.</summary>
    public static Digest Of(string person, IReadOnlyList<Notice> due, IReadOnlyDictionary<string, Plan> plans, PersonSettings settings, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(Zones.Local(now, settings.In));
        var items = due.Select(notice => Item(person, notice, plans, settings, today)).OfType<DigestItem>().ToList();
        return new Digest([.. items.OrderBy(item => item.Day)], today, due.Any(notice => now - notice.Due.Instant > OnTime))
        {
            Coming =
            [
                .. from plan in plans.Values
                   let whose = new Whose(plan)
                   from occasion in Occasions.Of(plan)
                   where occasion.IsTask && occasion.Day > today && occasion.Day <= today.AddDays(7)
                   where Responsible.Of(plan, occasion.Owner, whose).Person == person && items.All(item => item.Notice.Key.Item != occasion.Item)
                   orderby occasion.Day
                   select Line(person, plan, occasion, new Notice(new NoticeKey(plan.Id, occasion.Item, person, occasion.Day), Cause.Due, new Moment(occasion.Day, settings.At, settings.In)), today),
            ],
        } is var digest ? digest with { Coming = [.. digest.Coming.Take(MostComing)] } : digest;
    }

    private static DigestItem? Item(string person, Notice notice, IReadOnlyDictionary<string, Plan> plans, PersonSettings settings, DateOnly today)
    {
        if (notice.Cause == Cause.Own)
        {
            return settings.Own.FirstOrDefault(own => own.Id == notice.Key.Item) is { } own ? Line(own, notice, settings, today) : null;
        }

        if (notice.Cause == Cause.Answered)
        {
            return settings.Answers.FirstOrDefault(answer => answer.Id == notice.Key.Item) is { } answer
                ? new DigestItem(notice, "", null, answer.Day) { Answer = answer }
                : null;
        }

        // Somebody from outside hears of what is shared with them and of nothing else, even where they stand in for its owner.
        return plans.GetValueOrDefault(notice.Key.Plan) is { } plan && plan.PartOf(person) is { } part && Occasions.Find(plan, notice.Key.Item) is { } occasion
            && (part != Part.Partner || plan.SharedWith(person).Entry(notice.Key.Item) is not null)
            ? Line(person, plan, occasion, notice, today)
            : null;
    }

    private static DigestItem Line(OwnReminder own, Notice notice, PersonSettings settings, DateOnly today) => new(notice, "", own.Text, own.IsSeries ? notice.Key.Day : own.Day)
    {
        ComesBack = own.IsSeries,
        // On closed days nobody waited for it.
        Missed = own.IsSeries ? own.Until(today).Count(day => day > notice.Key.Day && day < today && (own.Time is not null || settings.Reminds(day))) : 0,
    };

    private static DigestItem Line(string person, Plan plan, Occasion occasion, Notice notice, DateOnly today)
    {
        var entry = plan.Entry(occasion.Item)!;
        var rhythm = Repeating.Read(occasion.Rhythm);
        var day = rhythm is not null && notice.Cause == Cause.Due ? notice.Key.Day : occasion.Day;
        var outside = plan.PartOf(person) == Part.Partner;
        // Who in the house is late is nobody's business outside it.
        return new DigestItem(outside ? notice with { Whom = null } : notice, plan.Title, entry.Said("title"), day)
        {
            Anchor = entry.Picked("kind"),
            Outside = outside,
            Missed = rhythm is null ? 0 : Repeating.Until(rhythm, occasion.Day, today).Count(other => other > notice.Key.Day && other < today),
        };
    }
}
