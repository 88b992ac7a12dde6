using PartnerBot.Texts;

namespace PartnerBot.Recognizers.Times.Planning;

/// <summary>Days of which something is told that has been: the last such day instead of the coming one.</summary>
public static class LookingBack
{
    /// <summary>The day that is over, with its other reading; null where the words name none that is.</summary>
    public static (DateOnly Day, DateOnly? Other)? Of(PlanningDate found, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(found);
        if (found is not PlanningDate.On(var entity, var day, var second))
        {
            return null;
        }

        var days = entity.Resolution.Values.Select(value => value.Value ?? value.Start).OfType<string>().Where(value => value.Length >= 10).Select(value => Judgement.Day(value[..10]))
            .Append(day).Where(one => one <= today).ToList();
        if (days.Count == 0)
        {
            return null;
        }

        var last = days.Max();
        // Only 03/04 is still in doubt once the day has to be over.
        var other = second is { Why: Ambiguity.DayMonthOrder, Last: var swapped } ? swapped <= today ? swapped : swapped.AddYears(-1) : (DateOnly?)null;
        return (last, other <= today && other != last ? other : null);
    }
}
