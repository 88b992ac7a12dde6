using static PartnerBot.Planning.Sharing.Grant;

namespace PartnerBot.Planning.Sharing;

/// <summary>Who may do what: the one table that every door asks. A deed without a row fails the build of the table.</summary>
public static class Rights
{
    // Columns: owner, member, partner, outsider, administrator, nobody.
    private static readonly Dictionary<Deed, Grant[]> Table = new()
    {
        [Deed.StartPlan] = [Yes, Yes, No, Yes, Yes, No],
        [Deed.FindPlan] = [Yes, Yes, Shared, No, Outline, No],
        [Deed.OpenPlan] = [Yes, Yes, Shared, No, BreakGlass, No],
        [Deed.EditStep] = [Yes, Yes, No, No, No, No],
        [Deed.EditTask] = [Yes, Yes, No, No, No, No],
        [Deed.TickTask] = [Yes, Yes, Own, No, No, No],
        [Deed.AssignTask] = [Yes, Yes, No, No, No, No],
        [Deed.Comment] = [Yes, Yes, Yes, No, No, No],
        [Deed.SetReminderForAll] = [Yes, Yes, No, No, No, No],
        [Deed.StopOwnReminders] = [Yes, Yes, Own, No, No, No],
        [Deed.ManagePeople] = [Yes, No, No, No, No, No],
        [Deed.LeavePlan] = [AfterTransfer, Yes, Yes, No, No, No],
        [Deed.TransferOwnership] = [Yes, No, No, No, Orphaned, No],
        [Deed.SharePlan] = [Yes, No, No, No, No, No],
        [Deed.ExportPlan] = [Yes, Yes, No, No, BreakGlass, No],
        [Deed.ExportShared] = [Yes, Yes, Yes, No, No, No],
        [Deed.Upload] = [Yes, Yes, Quota, No, No, No],
        [Deed.Download] = [Yes, Yes, Shared, No, BreakGlass, No],
        [Deed.ArchivePlan] = [Yes, No, No, No, No, No],
        [Deed.DeletePlan] = [Yes, No, No, No, No, No],
        [Deed.RestorePlan] = [Yes, No, No, No, Yes, No],
        [Deed.SeeHistory] = [Yes, Yes, No, No, Outline, No],
        // An old card counts as what the person may do now; its own deed is checked again.
        [Deed.UseOldCard] = [Yes, Yes, Yes, No, No, No],
        [Deed.FollowCalendar] = [Yes, Yes, No, No, No, No],
        [Deed.AskKnowledge] = [Yes, Yes, Public, Yes, Yes, No],
        [Deed.EditKnowledge] = [No, No, No, No, Yes, No],
        [Deed.ChangeSettings] = [No, No, No, No, Yes, No],
        [Deed.SeeFailedReminders] = [Yes, No, No, No, Outline, No],
        [Deed.OwnData] = [Yes, Yes, Yes, Yes, Yes, No],
        [Deed.ReadAudit] = [No, No, No, No, Yes, No],
    };

    public static Grant Of(Standing standing, Deed deed) => Table[deed][(int)standing];

    /// <summary>How a person stands to a plan; null is no plan at all, and a deleted one is nobody's but its owners'.</summary>
    public static Standing StandingIn(this Plan? plan, string person, bool administrator) =>
        (plan is { Deleted: not null } && plan.PartOf(person) != Part.Owner ? null : plan?.PartOf(person)) is { } part ? (Standing)part : administrator ? Standing.Administrator : Standing.Outsider;
}
