using PartnerBot.Planning.Forms;

namespace PartnerBot.Planning.Goals;

/// <summary>Step "goals": what both want to reach, how it is measured, and what each side has from it.</summary>
public static class GoalForm
{
    public static OptionSet Indicators { get; } = new(
        "indicator", "participants", "first-time-visitors", "new-cards", "repeat-visits", "sessions", "share-reached", "partner-hours",
        "media-items", "referrals", "agree-rate", "stories", "cost-per-participant");

    public static OptionSet Intervals { get; } = new("interval", "each-event", "monthly", "quarterly", "half-yearly", "yearly");

    public static OptionSet Levels { get; } = new("goal-level", "strategic", "operative");

    public static Form Form { get; } = new(
        "goal",
        new Field("statement", FieldKind.Paragraph) { Required = true },
        new Field("indicator", FieldKind.One) { Required = true, Options = Indicators, Open = true },
        new Field("baseline", FieldKind.Line),
        new Field("target", FieldKind.Line) { Required = true },
        new Field("by", FieldKind.Day) { Required = true },
        new Field("benefit-library", FieldKind.Paragraph),
        new Field("benefit-partner", FieldKind.Paragraph),
        new Field("benefit-community", FieldKind.Paragraph) { Asked = false },
        new Field("whose-need", FieldKind.Line) { Asked = false },
        new Field("source", FieldKind.Line) { Asked = false },
        new Field("collector", FieldKind.Person) { Asked = false },
        new Field("interval", FieldKind.One) { Asked = false, Options = Intervals },
        new Field("means", FieldKind.Paragraph) { Asked = false },
        new Field("obstacles", FieldKind.Paragraph) { Asked = false },
        new Field("municipal-goal", FieldKind.Line) { Asked = false },
        new Field("level", FieldKind.One) { Asked = false, Options = Levels })
    {
        // One to three shared goals are enough to begin with; six leave room for a coalition.
        Most = 6,
    };
}
