using PartnerBot.Planning.Roles;

namespace PartnerBot.Planning.Sharing;

/// <summary>Whose a task is: it names a person, an organisation, or a role that somebody holds.</summary>
public static class Holding
{
    /// <summary>The task is in the hands of this member, by name, by role, or as their organisation's.</summary>
    public static bool Holds(this Plan plan, Member member, Entry task)
    {
        if (task.Said("owner")?.Trim() is not { Length: > 0 } owner)
        {
            return false;
        }

        return Same(owner, member.Name)
            || Same(owner, Organisation(plan, member))
            || plan.Of(RoleForm.Form.Id).Any(role => Same(owner, role.Picked("role") ?? Beside(role)) && Same(role.Said("person"), member.Name));
    }

    private static string? Organisation(Plan plan, Member member) => member.Partner is { } entry ? plan.Entry(entry)?.Said("organisation") : null;

    private static string? Beside(Entry role) => role["role"] is Value.Chosen { Other: var other } ? other : null;

    private static bool Same(string? one, string? other) =>
        one is not null && other is not null && one.Trim().Equals(other.Trim(), StringComparison.OrdinalIgnoreCase);
}
