using PartnerBot.Planning;
using PartnerBot.Planning.Sharing;
using PartnerBot.Tests.Conversations;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Sharing;

public sealed class SharedPartTests
{
    [Fact]
    public void A_partner_sees_neither_private_notes_nor_what_the_library_thinks_of_them()
    {
        var shared = Sample.Plan().SharedWith("partner");
        Assert.DoesNotContain(Sample.Secret, System.Text.Encoding.UTF8.GetString(PlanJson.Write(shared)), StringComparison.Ordinal);
        Assert.Null(shared.Entry("partner-2")!["fit-trust"]);
    }

    [Fact]
    public void A_partner_sees_their_own_address_but_nobody_elses()
    {
        var shared = Sample.Plan().SharedWith("partner");
        Assert.Equal("kita@example.org", shared.Entry("partner-2")!.Said("email"));
        Assert.Null(shared.Entry("partner-3")!.Said("email"));
        Assert.Equal("Verein Leselust", shared.Entry("partner-3")!.Said("organisation"));
    }

    [Fact]
    public void A_partner_sees_their_own_tasks_and_those_that_are_meant_for_partners()
    {
        Assert.Equal(["task-4", "task-6"], Sample.Plan().SharedWith("partner").Of("task").Select(task => task.Id));
    }

    [Fact]
    public void In_a_group_even_the_owner_is_shown_the_shared_part_only()
    {
        var shown = Sample.Plan().SeenBy("owner", Standing.Owner, inGroup: true)!;
        Assert.Equal(["task-6"], shown.Of("task").Select(task => task.Id));
        Assert.Null(shown.Entry("partner-2")!.Said("email"));
    }

    [Fact]
    public void An_outsider_sees_nothing_at_all()
    {
        Assert.Null(Sample.Plan().SeenBy("outsider", Standing.Outsider));
        Assert.Null(Sample.Plan().SeenBy("nobody", Standing.Nobody));
    }

    [Fact]
    public void A_partner_ticks_their_own_task_and_no_other()
    {
        var plan = Sample.Plan();
        var done = new Value.Chosen(["done"]);
        Assert.True(plan.Allows(new Edit.Answered("task-4", "state", done), "partner", Standing.Partner));
        Assert.False(plan.Allows(new Edit.Answered("task-6", "state", done), "partner", Standing.Partner));
        Assert.False(plan.Allows(new Edit.Answered("task-4", "due", new Value.Day(new DateOnly(2027, 1, 1))), "partner", Standing.Partner));
        Assert.False(plan.Allows(new Edit.Answered("task-4", "state", new Value.Chosen(["dropped"])), "partner", Standing.Partner));
    }

    [Fact]
    public void A_task_of_a_role_belongs_to_whoever_holds_the_role_and_a_task_of_an_organisation_to_its_people()
    {
        var plan = Sample.Plan().Apply(
        [
            new Edit.EntryAdded("role-7", "role"),
            new Edit.Answered("role-7", "role", new Value.Chosen([], "Vorlesepatin")),
            new Edit.Answered("role-7", "person", new Value.Words("Frau Kaya")),
            new Edit.Answered("task-5", "owner", new Value.Words("vorlesepatin")),
            new Edit.Answered("task-6", "owner", new Value.Words("Kita Sonnenblume")),
        ]);
        var kaya = plan.People().First(member => member.Person == "partner");
        Assert.True(plan.Holds(kaya, plan.Entry("task-5")!));
        Assert.True(plan.Holds(kaya, plan.Entry("task-6")!));
    }

    [Fact]
    public void Nothing_secret_is_readable_in_any_answer_to_a_partner_or_in_a_group()
    {
        // Whatever a button anywhere says, typed; and then some.
        string[] asked = [.. Words.Keys(Language.German).Where(key => key.StartsWith("intent.", StringComparison.Ordinal)).Select(key => Words.Raw(Language.German, key)),
            "Plan zeigen", "Wer ist dabei?", "Welche Partner haben wir?", "Wer macht was?", "Welche Ziele haben wir?", "Was fehlt noch?", "Weiter", "Meine Pläne", "Karte", "Risiken ändern", "Verlauf"];
        foreach (var inGroup in (bool[])[false, true])
        {
            var plans = new PlanBox();
            plans.Put(Sample.Plan());
            var chat = new Chat(person: inGroup ? "owner" : "partner") { Plans = plans, InGroup = inGroup };
            chat.Say("Öffne Lesestart");
            foreach (var text in asked)
            {
                var secrets = chat.Say(text).Readable.Contains(Sample.Secret, StringComparison.Ordinal);
                Assert.False(secrets, $"{text}, {(inGroup ? "in a group" : "to a partner")}: {chat.Readable}");
            }
        }
    }
}
