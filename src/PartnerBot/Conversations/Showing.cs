using PartnerBot.Planning;
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

    /// <summary>The value in a reader's language.</summary>
    public static string In(Language language, Field field, Value value) => Words.Show(language, Of(field, value));

    private static Line Distance(string anchor, int offset, Span unit) => new(
        offset == 0 ? "value.on" : $"value.{(offset < 0 ? "before" : "after")}.{unit.ToString().ToLowerInvariant()}{(Math.Abs(offset) == 1 ? ".one" : "")}",
        ("count", Math.Abs(offset)),
        ("anchor", new Line(Planning.Actions.AnchorForm.Kinds.Key(anchor))));

    private sealed record Options(Field Field, Value.Chosen Chosen) : IShown
    {
        public string In(Language language) => string.Join(
            ", ",
            Chosen.Options
                .Select(option => Field.Options is { } set && set.Ids.Contains(option) ? Words.Say(language, set.Key(option)) : option)
                .Concat(Chosen.Other is { } other ? [other] : []));
    }
}
