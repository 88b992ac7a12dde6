namespace PartnerBot.Spreadsheets;

/// <summary>A table as text: rows of cells, without the empty rows at its end. A short row lacks its last cells.</summary>
/// <param name="Rows">The row with index 0 is line 1 of the sheet.</param>
public sealed record Grid(IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>The trimmed text of a cell; empty where there is none.</summary>
    public string this[int row, int column] => row >= 0 && row < Rows.Count && column >= 0 && column < Rows[row].Count ? Rows[row][column].Trim() : "";

    public int Columns => Rows.Count == 0 ? 0 : Rows.Max(row => row.Count);

    /// <summary>Cells of this row hold something.</summary>
    public bool HasWords(int row) => Rows[row].Any(cell => !string.IsNullOrWhiteSpace(cell));
}
