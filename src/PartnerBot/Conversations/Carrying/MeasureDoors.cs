using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Doubting;
using PartnerBot.Conversations.Pointing;
using PartnerBot.Planning;
using PartnerBot.Planning.Goals;
using PartnerBot.Planning.Sharing;
using PartnerBot.Recognizers.Numbers;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Carrying;

/// <summary>Measured values of a goal: "wir hatten 34 Kinder", and how far the goals are.</summary>
internal static class MeasureDoors
{
    private const int MostOfStatement = 300;

    public static IReadOnlyList<Door> All { get; } =
    [
        new("record-value", Deed.EditStep, (talk, command) => Begin(talk, command.Amount, DayReader.ReadPast(command.Words, talk.Language, talk.Scene.Local), NamedGoal.Words(talk, command.Words))),
        new("show-progress", Deed.OpenPlan, (talk, _) => Show(talk)),
    ];

    /// <summary>The words say which goal the value belongs to: its number in the list, or words of it.</summary>
    public static Decision Goal(Talk talk, Place.ChoosingGoal waiting, string text)
    {
        var goals = Goals(talk.Plan!);
        var wanted = text.Trim().TrimEnd('.');
        var found = int.TryParse(wanted, out var number) && number >= 1 && number <= goals.Count
            ? [goals[number - 1]]
            : goals.Where(goal => goal.Said("statement")!.Contains(wanted, StringComparison.OrdinalIgnoreCase)).ToList() is { Count: > 0 } held ? held
            : PointingWords.Of(wanted, talk) is { Count: > 0 } words ? [.. NamedGoal.Among(goals, words)] : [];
        if (found is [var goal])
        {
            return Keep(talk, goal, waiting.Amount, waiting.Day, waiting.OtherDay);
        }

        talk.Say("measure.which-again");
        Guide.Repeat(talk);
        return talk.Done("step", "record-value");
    }

    /// <summary>The words say how much it was.</summary>
    public static Decision Amount(Talk talk, string text)
    {
        if (NumberRecognizer.Recognize(text, talk.Language) is not [var entity, ..] || entity.Amount() is not { } amount)
        {
            talk.Say("answer.no-number");
            Guide.Repeat(talk);
            return talk.Done("step", "record-value");
        }

        return Begin(talk, amount, null);
    }

    public static IReadOnlyList<Entry> Goals(Plan plan) => [.. plan.Of(GoalForm.Form.Id).Where(goal => goal.Said("statement") is not null)];

    private static Decision Begin(Talk talk, decimal? amount, (DateOnly Day, DateOnly? Other)? said, IReadOnlyList<string>? named = null)
    {
        var goals = Goals(talk.Plan!);
        if (goals.Count == 0)
        {
            talk.Say("measure.no-goal");
            Guide.Repeat(talk);
            return talk.Done("command", "record-value");
        }

        if (amount is null)
        {
            talk.Place = new Place.NamingAmount();
            Guide.Repeat(talk);
            return talk.Done("command", "record-value");
        }

        // A value of tomorrow is none.
        var (measured, other) = said ?? (talk.Scene.Today, null);
        var meant = named is { Count: > 0 } ? NamedGoal.Among(goals, named) : goals;
        if (meant.Count == 1)
        {
            return Keep(talk, meant[0], amount.Value, measured, other);
        }

        if (meant.Count == 0)
        {
            talk.Say("measure.no-such");
        }

        talk.Place = new Place.ChoosingGoal(amount.Value, measured, other);
        Guide.Repeat(talk);
        return talk.Done("command", "record-value");
    }

    private static Decision Keep(Talk talk, Entry goal, decimal amount, DateOnly day, DateOnly? other)
    {
        talk.Edit(new Edit.Answered(goal.Id, Measures.Key(day), new Value.Number(amount)));
        talk.Place = new Place.Idle();
        talk.Say("measure.kept", ("amount", amount), ("day", day), ("goal", goal.Said("statement")!));
        Tell(talk, talk.Plan!.Entry(goal.Id)!);
        Doubting.Doubting.Offer(talk, new Doubt.Measure(goal.Id), day, other);
        Guide.Offer(talk, "ask.what-next");
        return talk.Done("command", "record-value");
    }

    private static Decision Show(Talk talk)
    {
        var goals = Goals(talk.Shown!);
        talk.Say(goals.Count == 0 ? "measure.no-goal" : "measure.progress");
        foreach (var goal in goals)
        {
            Tell(talk, goal);
        }

        Guide.Repeat(talk);
        return talk.Done("answer", "show-progress");
    }

    private static void Tell(Talk talk, Entry goal)
    {
        if (Measures.Of(goal) is not [.., var (day, amount)])
        {
            talk.Say("measure.never", ("goal", Brief(goal)));
        }
        else if (Measures.Progress(goal) is { } share)
        {
            talk.Say("measure.share", ("goal", Brief(goal)), ("amount", amount), ("day", day), ("target", goal.Said("target")!), ("percent", Math.Round(share * 100)));
        }
        else
        {
            talk.Say("measure.last", ("goal", Brief(goal)), ("amount", amount), ("day", day));
        }
    }

    // A list of goals names each by the beginning of a long statement.
    private static string Brief(Entry goal) => Speaking.Written.Cut(goal.Said("statement")!, MostOfStatement);
}
