using PartnerBot.Planning.Sharing;

namespace PartnerBot.Planning.Remarks;

/// <summary>The rules of remarks: which may be made, by whom, and who reads them.</summary>
public static class Remarking
{
    public static IReadOnlyList<Remark> RemarksOn(this Plan plan, string entry) => [.. plan.Remarks.Where(remark => remark.About == entry)];

    /// <summary>There is room for it, and what it is about is there.</summary>
    public static bool Takes(this Plan plan, Remark remark) =>
        plan.Remarks.Count < Remark.Most && remark.Text.Length <= Remark.Longest && (remark.Text.Length > 0 || remark.File is not null)
        && plan.Remarks.All(other => other.Number != remark.Number)
        && (remark.About.Length == 0 || plan.Entry(remark.About) is not null)
        && (remark.File is null || plan.HasRoomFor(remark.File, plan.Remarks, Evidence.MostFiles, Evidence.MostBytes));

    /// <summary>A person from outside has room for this file.</summary>
    public static bool HasQuotaFor(this Plan plan, Evidence file, string person) =>
        plan.HasRoomFor(file, plan.Remarks.Where(remark => remark.Person == person), Evidence.MostFilesOfPartner, Evidence.MostBytesOfPartner);

    /// <summary>
    /// Nobody speaks in another's name, takes another's word back, or speaks about what they cannot see; and who reads only the shared part keeps
    /// nothing from the others. Holds for every edit that is no remark.
    /// </summary>
    public static bool MaySay(this Plan plan, Edit edit, string person, Standing standing) => edit switch
    {
        Edit.Remarked(var remark) => remark.Person == person && !(standing == Standing.Partner && remark.Internal)
            && (remark.About.Length == 0 || plan.SeenBy(person, standing)?.Entry(remark.About) is not null),
        Edit.RemarkRemoved(var number) => plan.Remarks.Any(remark => remark.Number == number && remark.Person == person),
        _ => true,
    };

    /// <summary>What of the remarks goes with these entries to readers from outside.</summary>
    public static IReadOnlyList<Remark> Shared(IEnumerable<Remark> remarks, IReadOnlyList<Entry> entries) =>
        [.. remarks.Where(remark => !remark.Internal && (remark.About.Length == 0 || entries.Any(entry => entry.Id == remark.About)))];

    private static bool HasRoomFor(this Plan plan, Evidence file, IEnumerable<Remark> among, int most, long bytes)
    {
        var files = among.Select(remark => remark.File).OfType<Evidence>().ToList();
        return plan.Remarks.All(remark => remark.File?.Id != file.Id) && files.Count < most && files.Sum(other => other.Size) + file.Size <= bytes;
    }
}
