namespace PartnerBot.Planning.Actions;

/// <summary>Finds contradictions among a plan's dates and tasks. A circle is none of them: dates hold days only.</summary>
public static class ActionLint
{
    public static IReadOnlyList<Contradiction> Contradictions(this Plan plan) => [.. Dates(plan), .. Tasks(plan)];

    private static IEnumerable<Contradiction> Dates(Plan plan)
    {
        var (start, signing, end) = (plan.DayOf("kick-off"), plan.DayOf("signing"), plan.DayOf("end"));
        if (start > end)
        {
            yield return new Contradiction("end-before-start", Entry("end"), end, start);
        }

        if (signing > end)
        {
            yield return new Contradiction("signing-after-end", Entry("signing"), signing, end);
        }

        foreach (var kind in plan.Of("anchor").Select(entry => entry.Picked("kind")).OfType<string>().GroupBy(kind => kind).Where(same => same.Count() > 1))
        {
            yield return new Contradiction("date-twice", Entry(kind.Key), plan.DayOf(kind.Key));
        }

        string Entry(string kind) => plan.Of("anchor").Last(entry => entry.Picked("kind") == kind).Id;
    }

    private static IEnumerable<Contradiction> Tasks(Plan plan)
    {
        var (days, unset) = (plan.Days(), new HashSet<string>());
        var end = plan.DayOf("end");
        foreach (var task in plan.Of("task").Where(task => task.IsOpen()))
        {
            var day = days.DueDay(task);
            // What is counted from the end may well lie behind it: thanks, lessons.
            if (day > end && !Shifting.Hangs(task, "end"))
            {
                yield return new Contradiction("task-after-end", task.Id, day, end);
            }

            // One task stands for all that wait for the same date.
            if (task["due"] is Value.Relative(var anchor, _, _) && day is null && unset.Add(anchor))
            {
                yield return new Contradiction("date-missing", task.Id);
            }

            if (task.Picked("state") == "blocked" && task.Said("reason") is null)
            {
                yield return new Contradiction("no-reason", task.Id);
            }
        }
    }
}
