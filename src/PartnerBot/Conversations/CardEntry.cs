using PartnerBot.Conversations.Handles;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;

namespace PartnerBot.Conversations;

/// <summary>Which entry of the plan a card that came back is about.</summary>
internal static class CardEntry
{
    // A card for a new entry (version 0) may find its number taken: by the same person's typing, which it then completes, or by somebody
    // else's entry with another name, beside which it becomes an entry of its own.
    public static string Of(Plan plan, Form form, Handle handle, IReadOnlyDictionary<string, string> inputs)
    {
        var named = inputs.GetValueOrDefault(form.Naming.Id, "").Trim();
        return form.Many && !Seen(handle) && named.Length > 0 && plan.Entry(handle.Entry) is { } taken
            && taken[form.Naming.Id] is Value.Words(var name) && !name.Equals(named, StringComparison.OrdinalIgnoreCase)
            ? Journey.Fresh(plan, form).Entry
            : handle.Entry;
    }

    /// <summary>The card showed an entry that was there.</summary>
    public static bool Seen(Handle handle) => handle.Version > 0;
}
