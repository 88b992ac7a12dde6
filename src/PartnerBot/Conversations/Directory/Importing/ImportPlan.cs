using PartnerBot.Planning.Directory;
using PartnerBot.Spreadsheets;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Directory.Importing;

/// <summary>What would come of a list: which rows become organisations, which are known already, which cannot be taken and why.</summary>
/// <param name="Accepted">With the ids they would get.</param>
/// <param name="Known">Rows, counted from 1 as spreadsheets do, of organisations that the directory or the list itself has already.</param>
/// <param name="Rejected">Rows that cannot be taken.</param>
internal sealed record ImportPlan(
    IReadOnlyList<(string Id, Organisation Organisation)> Accepted,
    IReadOnlyList<(int Row, Line Why)> Known,
    IReadOnlyList<(int Row, Line Why)> Rejected)
{
    public static ImportPlan Of(Grid grid, Mapping mapping, IReadOnlyList<(string Id, Organisation Organisation)> directory, Language language, DateTime local)
    {
        var (accepted, known, rejected) = (new List<(string, Organisation)>(), new List<(int, Line)>(), new List<(int, Line)>());
        var twins = new Twins(directory.Select(one => one.Organisation));
        var ids = directory.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        for (var row = mapping.Header + 1; row < grid.Rows.Count; row++)
        {
            if (!grid.HasWords(row))
            {
                continue;
            }

            switch (RowReading.Read(grid, row, mapping, language, local))
            {
                case (null, { } why):
                    rejected.Add((row + 1, why));
                    break;
                case ({ } organisation, _) when twins.Of(organisation) is { } twin:
                    known.Add((row + 1, new Line("import.row.known", ("name", organisation.Name), ("twin", twin.Name))));
                    break;
                case ({ } organisation, _):
                    var plain = OrganisationName.IdOf(organisation.Name);
                    var id = ids.Add(plain) ? plain : OrganisationName.IdOf(organisation.Name, organisation.Said("town") ?? "");
                    ids.Add(id);
                    twins.Add(organisation);
                    accepted.Add((id, organisation));
                    break;
            }
        }

        return new ImportPlan(accepted, known, rejected);
    }
}
