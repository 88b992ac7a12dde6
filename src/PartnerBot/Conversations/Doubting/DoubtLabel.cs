using PartnerBot.Planning;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Doubting;

/// <summary>What a doubtful day is called beside others: the task it belongs to, or its field.</summary>
internal static class DoubtLabel
{
    private const int Longest = 60;

    /// <summary>How it was read.</summary>
    public static Line Read(Plan? plan, Doubt doubt, bool named) => named && Of(plan, doubt) is { } label
        ? new Line("other-day.read-of", ("label", label), ("day", doubt.First))
        : new Line("other-day.read", ("day", doubt.First));

    /// <summary>The words of its button, and of its typed twin.</summary>
    public static Line Offer(Plan? plan, Doubt doubt, bool named) => named && Of(plan, doubt) is { } label
        ? new Line("other-day.offer-of", ("label", label), ("day", doubt.Other))
        : new Line("other-day.offer", ("day", doubt.Other));

    // "Task: the flyers – due": several of the same minutes differ by their entry, several of the same card by their field.
    private static object? Of(Plan? plan, Doubt doubt) =>
        doubt is Doubt.InField(var id, var fieldId) && plan?.Entry(id) is { } entry && Journey.Find(entry.Form) is { } form && form.Field(fieldId) is { } field
            ? entry.Said(form.Naming.Id) is { } name
                ? new Line("other-day.label", ("name", Speaking.Written.Cut(name, Longest)), ("field", Talk.Label(form, field)))
                : Talk.Label(form, field)
            : null;
}
