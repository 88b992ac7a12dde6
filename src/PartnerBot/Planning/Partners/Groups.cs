namespace PartnerBot.Planning.Partners;

/// <summary>The groups of people that a plan names, in the words of the catalogue of partner kinds.</summary>
public static class Groups
{
    private static readonly Dictionary<string, string> Table = new()
    {
        ["children"] = "small-children",
        ["pupils"] = "children",
        ["teenagers"] = "youth",
        ["young-adults"] = "students",
        ["families"] = "families",
        ["adults"] = "adults",
        ["seniors"] = "seniors",
        ["newcomers"] = "newcomers",
        ["disabilities"] = "people-with-disabilities",
        ["jobseekers"] = "job-seekers",
        ["reading-difficulties"] = "learners",
        ["non-users"] = "non-users",
    };

    /// <summary>The catalogue's id of a group of the need form; null for words of one's own.</summary>
    public static string? InCatalogue(string audience) => Table.GetValueOrDefault(audience);

    /// <summary>Groups that the plan is for, by their ids in the need form.</summary>
    public static IReadOnlyList<string> Wanted(Plan plan) => Options(plan, "audience");

    /// <summary>What the plan lacks, by the ids of the need form; they are the catalogue's too.</summary>
    public static IReadOnlyList<string> Lacking(Plan plan) => Options(plan, "why-partner");

    private static IReadOnlyList<string> Options(Plan plan, string field) => plan.Entry("need")?[field] is Value.Chosen(var options, _) ? options : [];
}
