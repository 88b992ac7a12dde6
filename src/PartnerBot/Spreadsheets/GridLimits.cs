namespace PartnerBot.Spreadsheets;

/// <summary>How large a table may be. A library's directory is far smaller; what is larger was not meant, or was meant to harm.</summary>
public static class GridLimits
{
    public const int MostRows = 5_001;
    public const int MostColumns = 100;

    /// <summary>Longest text of a cell in UTF-16 units; the rest is left out.</summary>
    public const int LongestCell = 2_000;

    /// <summary>Most bytes that the parts of a workbook may unfold to.</summary>
    public const long MostUnfolded = 64 * 1024 * 1024;

    /// <summary>Most parts of a workbook.</summary>
    public const int MostParts = 1_000;
}
