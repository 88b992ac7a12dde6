using PartnerBot.Planning.Sharing;

namespace PartnerBot.Planning.Reminding;

/// <summary>Who is reminded of something: its owner's account, and where there is none, whoever leads the plan.</summary>
public static class Responsible
{
    // "I'll do it", said by whoever leads the plan.
    private static readonly string[] Speaker = ["ich", "ich selbst", "me", "myself", "i", "wir", "we"];

    /// <summary>The person to remind, and the name of who should have been where that person has no account in the plan.</summary>
    public static (string Person, string? Whom) Of(Plan plan, string? owner) => Of(plan, owner, new Whose(plan));

    public static (string Person, string? Whom) Of(Plan plan, string? owner, Whose whose) =>
        owner is null || Speaker.Contains(owner.Trim().ToLowerInvariant()) ? (Lead(plan), null)
        : whose.Accounts(owner) is [var only] ? (only.Person, null)
        : (Lead(plan), whose.Holder(owner));

    /// <summary>Who leads the plan.</summary>
    public static string Lead(Plan plan) => plan.People().First(member => member.Part == Part.Owner).Person;

    /// <summary>The account of who stands in for the holder of a role, or null.</summary>
    public static string? Deputy(string? owner, Whose whose)
    {
        // The role that is meant, or the one that the named person holds.
        var role = owner is null ? null : whose.RoleCalled(owner) ?? whose.RoleHeldBy(owner);
        return whose.Accounts(role?.Said("deputy")) is [var deputy] ? deputy.Person : null;
    }
}
