using PartnerBot.Planning.Actions;
using PartnerBot.Planning.Directory;
using PartnerBot.Planning.Remarks;

namespace PartnerBot.Planning.Sharing;

/// <summary>What of a plan is shared with partners: every card, list, answer, group chat and export for them is made from this and nothing else.</summary>
public static class SharedPart
{
    /// <param name="plan">All of it.</param>
    /// <param name="reader">The partner who reads; null for a reader nobody can name, as in a group chat.</param>
    public static Plan SharedWith(this Plan plan, string? reader)
    {
        var member = plan.People().FirstOrDefault(member => member.Person == reader);
        var whose = new Whose(plan);
        var entries = plan.Entries.Where(entry => IsShared(plan, entry, member, whose)).Select(entry => Open(entry, member)).ToList();
        return plan with { Entries = entries, Remarks = Remarking.Shared(plan.Remarks, entries) };
    }

    /// <summary>What somebody of this standing sees of the plan; null where that is nothing.</summary>
    public static Plan? SeenBy(this Plan plan, string person, Standing standing, bool inGroup = false) => Rights.Of(standing, Deed.OpenPlan) switch
    {
        Grant.Yes or Grant.BreakGlass when inGroup => plan.SharedWith(null),
        Grant.Yes or Grant.BreakGlass => plan,
        Grant.Shared => plan.SharedWith(inGroup ? null : person),
        _ => null,
    };

    private static bool IsShared(Plan plan, Entry entry, Member? member, Whose whose) =>
        Journey.Find(entry.Form) is { Confidential: false } form
        && (form.Between is not { } partner || (member is not null && IsAbout(plan, entry.Said(partner), member)))
        && (entry.Form != TaskForm.Form.Id || entry.Picked("visible") == "yes" || (member is not null && whose.Holds(member, entry)));

    // How close the library is to one partner, and who carries the effort, is agreed openly with that one, and is no other partner's business.
    private static bool IsAbout(Plan plan, string? name, Member member) =>
        name is not null && member.Partner is { } house && plan.Entry(house)?.Said("organisation") is { } own && OrganisationName.Key(own) == OrganisationName.Key(name);

    private static Entry Open(Entry entry, Member? member)
    {
        var form = Journey.Form(entry.Form);
        var own = member?.Partner == entry.Id;
        // Most entries are shared whole and need no copy.
        return entry.Answers.Keys.All(IsOpen) ? entry : entry with
        {
            Answers = entry.Answers.Where(answer => IsOpen(answer.Key)).ToDictionary(answer => answer.Key, answer => answer.Value),
        };

        bool IsOpen(string field) => form.Field(field) is { Confidential: false } known && (own || !known.Contact);
    }
}
