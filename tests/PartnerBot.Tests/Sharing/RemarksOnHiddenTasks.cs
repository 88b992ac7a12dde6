using PartnerBot.Planning;
using PartnerBot.Planning.Sharing;
using PartnerBot.Tests.Conversations;
using PartnerBot.Tests.Planning;

namespace PartnerBot.Tests.Sharing;

/// <summary>What colleagues say of a task that no partner sees stays among them, also when the task is shared one day.</summary>
public sealed class RemarksOnHiddenTasks
{
    [Fact]
    public void A_remark_on_a_hidden_task_stays_inside_when_the_task_is_shared()
    {
        var chat = new Chat().Open(PlanDrafts.Empty.Task("Vertrag verhandeln", "anna")).Say("Kommentar zu Vertrag verhandeln: die Kita ist gerade schwierig");
        Assert.True(Assert.Single(chat.Plan.Remarks).Internal);
        var shared = chat.Plan.Apply([new Edit.Answered(chat.Plan.Of("task").Single().Id, "visible", new Value.Chosen(["yes"]))]);
        Assert.NotEmpty(shared.SharedWith(null).Of("task"));
        Assert.Empty(shared.SharedWith(null).Remarks);
    }

    [Fact]
    public void A_remark_on_a_shared_task_is_read_by_partners()
    {
        var chat = new Chat().Open(PlanDrafts.Empty.Task("Vertrag verhandeln", "anna", null, ("visible", new Value.Chosen(["yes"])))).Say("Kommentar zu Vertrag verhandeln: der Raum steht fest");
        Assert.False(Assert.Single(chat.Plan.Remarks).Internal);
        Assert.Single(chat.Plan.SharedWith(null).Remarks);
    }
}
