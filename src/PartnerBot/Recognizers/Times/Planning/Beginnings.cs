namespace PartnerBot.Recognizers.Times.Planning;

/// <summary>"In the new year", "im neuen Schuljahr": people mean its first weeks, not its last day. All of it is the other reading.</summary>
internal static class Beginnings
{
    private static readonly string[] New = ["new", "neuen"];

    public static bool IsNew(string text) => text.Split(' ') is [.., var word, var year]
        && (Array.Exists(New, one => word.Equals(one, StringComparison.OrdinalIgnoreCase)) || IsSchoolYear(text.Split(' ')))
        && year.Contains(text.Contains("jahr", StringComparison.OrdinalIgnoreCase) ? "jahr" : "year", StringComparison.OrdinalIgnoreCase);

    public static PlanningDate.During Of(Entity entity, DateOnly first, DateOnly last) =>
        new(entity, first, first.AddMonths(1).AddDays(-1), new OtherReading(first, last, Ambiguity.LastPeriod));

    // "New school year": a word stands between.
    private static bool IsSchoolYear(string[] words) => words is [.., var word, _, _] && Array.Exists(New, one => word.Equals(one, StringComparison.OrdinalIgnoreCase));
}
