using PartnerBot.Planning.Directory;
using PartnerBot.Planning.History;
using PartnerBot.Planning.Meetings;
using PartnerBot.Planning.Sharing;
using PartnerBot.Store.Sqlite;

namespace PartnerBot.Store.Tables;

/// <summary>Records whose time is over, and with the memory of a deleted plan the plan itself and its history.</summary>
internal sealed class OldRecords(Connection on)
{
    private const int Portion = 50;
    private static readonly TimeSpan Invitations = TimeSpan.FromDays(28);
    private static readonly TimeSpan LinkCodes = TimeSpan.FromDays(1);

    private readonly Statement forget = on.Statement(
        $"DELETE FROM record WHERE rowid IN (SELECT rowid FROM record WHERE kind = ?1 AND at < ?2 LIMIT {Portion})");
    private readonly Statement dead = on.Statement($"SELECT id FROM record WHERE kind = ?1 AND at < ?2 LIMIT {Portion}");
    private readonly Statement forgetEdits = on.Statement("DELETE FROM plan_edit WHERE plan = (SELECT number FROM plan WHERE id = ?1)");
    private readonly Statement forgetPeople = on.Statement("DELETE FROM plan_person WHERE plan = (SELECT number FROM plan WHERE id = ?1)");
    private readonly Statement forgetPlan = on.Statement("DELETE FROM plan WHERE id = ?1");
    // Its files are then forgotten like any others.
    private readonly Statement releaseFiles = on.Statement("UPDATE upload SET plan = NULL WHERE plan = ?1");
    private readonly Statement forgetRecord = on.Statement("DELETE FROM record WHERE kind = ?1 AND id = ?2");
    private readonly Statement forgetBeside = on.Statement("DELETE FROM record WHERE kind = ?1 AND id LIKE ?2");

    /// <summary>Forgets a portion of what is over; whether there is more.</summary>
    public bool Forget(DateTimeOffset now) =>
        forget.With(Invitation.Kind).With(now - Invitations).Run() == Portion
        | forget.With(LinkCode.Kind).With(now - LinkCodes).Run() == Portion
        // Renewed with every visit: what is older vouches for nobody any more.
        | forget.With(AddressHolders.Kind).With(now - AddressHolders.Life).Run() == Portion
        | forget.With(OwnAddress.Kind).With(now - AddressHolders.Life).Run() == Portion
        | forget.With(Opened.Kind).With(now - LinkCodes).Run() == Portion
        | forget.With(LastImport.Kind).With(now - LastImport.Life).Run() == Portion
        | ForgetPlans(now);

    private bool ForgetPlans(DateTimeOffset now)
    {
        var plans = new List<string>();
        using (var rows = dead.With(DeletedPlan.Kind).With(now - DeletedPlan.Life).Rows())
        {
            while (rows.Next())
            {
                plans.Add(rows.Text(0));
            }
        }

        foreach (var plan in plans)
        {
            forgetEdits.With(plan).Run();
            forgetPeople.With(plan).Run();
            forgetPlan.With(plan).Run();
            releaseFiles.With(plan).Run();
            forgetBeside.With(Visit.Kind).With($"%|{plan}").Run();
            forgetBeside.With(Minutes.Kind).With($"%|{plan}").Run();
            forgetRecord.With(DeletedPlan.Kind).With(plan).Run();
        }

        return plans.Count == Portion;
    }
}
