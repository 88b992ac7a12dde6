namespace PartnerBot.Planning.Sharing;

/// <summary>Whose a task is, for whoever asks once; who asks often keeps a <see cref="Whose"/>.</summary>
public static class Holding
{
    /// <summary>The task is in the hands of this member, by name, by role, or as their organisation's.</summary>
    public static bool Holds(this Plan plan, Member member, Entry task) => new Whose(plan).Holds(member, task);
}
