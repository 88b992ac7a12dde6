using System.Globalization;
using PartnerBot.Planning;

namespace PartnerBot.Tests.Journeys;

/// <summary>What a plan holds, as a transcript writes it.</summary>
internal static class Facts
{
    /// <summary><c>title</c>, <c>people</c>, <c>archived</c>, <c>count task</c>, or <c>need.until</c>; <c>–</c> for nothing.</summary>
    public static string Of(Plan? plan, string what) => what.Split(' ', 2) switch
    {
        ["title"] => plan?.Title ?? "–",
        ["archived"] => plan?.Archived == true ? "yes" : "no",
        ["people"] => string.Join(", ", plan?.People().Select(member => $"{member.Person} {member.Part}") ?? []),
        ["count", var form] => (plan?.Of(form).Count() ?? 0).ToString(CultureInfo.InvariantCulture),
        _ => what.LastIndexOf('.') is var dot and > 0 ? Said(Entry(plan, what[..dot])?[what[(dot + 1)..]]) : throw new FormatException($"Nothing of a plan is called {what}."),
    };

    // task#3 is the third task, task#Print posters the one that is called so; whatever their ids.
    private static Entry? Entry(Plan? plan, string name) =>
        name.Split('#') is not [var form, var which] ? plan?.Entry(name)
        : int.TryParse(which, out var place) ? plan?.Of(form).ElementAtOrDefault(place - 1)
        : plan?.Of(form).FirstOrDefault(entry => entry[Journey.Form(form).Naming.Id] is Value.Words(var called) && called == which);

    private static string Said(Value? value) => value switch
    {
        null => "–",
        Value.Words(var text) => text,
        Value.Number(var amount, var unit) => unit is null ? amount.ToString(CultureInfo.InvariantCulture) : $"{amount.ToString(CultureInfo.InvariantCulture)} {unit}",
        Value.Day(var day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Value.Relative(var anchor, var offset, var unit) => $"{anchor} {offset} {unit}",
        Value.Chosen(var options, var other) => string.Join('+', other is null ? options : [.. options, $"({other})"]),
        Value.Skipped => "skipped",
        _ => value.ToString(),
    };
}
