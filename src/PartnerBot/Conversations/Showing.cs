using PartnerBot.Planning;
using PartnerBot.Planning.Actions;
using PartnerBot.Planning.Forms;
using PartnerBot.Texts;

namespace PartnerBot.Conversations;

/// <summary>A value as something that can be put into words in either language.</summary>
public static class Showing
{
    public static object Of(Field field, Value value) => value switch
    {
        Value.Words(var text) => text,
        Value.Number(var amount, null) => amount,
        Value.Number(var amount, var unit) => new Line("value.money", ("amount", amount), ("unit", unit!)),
        Value.Day(var day) => day,
        Value.Relative(var anchor, var offset, var unit) => Distance(anchor, offset, unit),
        Value.Chosen chosen => new Options(field, chosen),
        _ => new Line("value.skipped"),
    };

    /// <summary>As <see cref="Of(Field, Value)"/>, and for a distance from one of the plan's dates the day it comes to.</summary>
    public static object Of(Field field, Value value, Plan? plan) => value is Value.Relative
        ? plan?.Resolve(value) is { } day ? new Line("value.due", ("distance", Of(field, value)), ("day", day)) : new Line("value.due-open", ("distance", Of(field, value)))
        : Of(field, value);

    /// <summary>The value in a reader's language.</summary>
    public static string In(Language language, Field field, Value value) => Words.Show(language, Of(field, value));

    /// <summary>The value in a reader's language, with the day that a distance comes to.</summary>
    public static string In(Language language, Field field, Value value, Plan? plan) => Words.Show(language, Of(field, value, plan));

    private static Line Distance(string anchor, int offset, Span unit) => new(
        offset == 0 ? "value.on" : $"value.{(offset < 0 ? "before" : "after")}.{unit.ToString().ToLowerInvariant()}{(Math.Abs(offset) == 1 ? ".one" : "")}",
        ("count", Math.Abs(offset)),
        ("anchor", new Line(AnchorForm.Kinds.Key(anchor))));

    private sealed record Options(Field Field, Value.Chosen Chosen) : IShown
    {
        public string In(Language language) => string.Join(
            ", ",
            Chosen.Options
                .Select(option => Field.Options is { } set && set.Ids.Contains(option) ? Words.Say(language, set.Key(option)) : option)
                .Concat(Chosen.Other is { } other ? [other] : []));
    }
}
