using PartnerBot.Planning;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.People;

/// <summary>What people and their parts are called.</summary>
internal static class Naming
{
    /// <summary>The person's name in the plan, or words for somebody without one; never an id, which may be an address.</summary>
    public static object Of(Plan plan, string person) =>
        plan.People().FirstOrDefault(member => member.Person == person)?.Name ?? (object)new Line("people.nameless");

    public static Line Of(Part part) => new($"part.{part.ToString().ToLowerInvariant()}");

    /// <summary>The one member of that name; null when there is none or more than one.</summary>
    public static Member? Find(Plan plan, string name)
    {
        var wanted = name.Trim().Trim('"', '„', '“', '”');
        var exact = plan.People().Where(member => wanted.Equals(member.Name, StringComparison.OrdinalIgnoreCase)).ToList();
        var close = exact.Count > 0 || wanted.Length < 3
            ? exact
            : plan.People().Where(member => member.Name?.Contains(wanted, StringComparison.OrdinalIgnoreCase) == true).ToList();
        return close.Count == 1 ? close[0] : null;
    }
}
