namespace PartnerBot.Spreadsheets;

/// <summary>Why a file is no table that can be read.</summary>
public enum GridTrouble
{
    /// <summary>Nothing in it.</summary>
    Empty,

    /// <summary>Neither text nor a workbook: a picture, a PDF, a program.</summary>
    NoTable,

    /// <summary>A workbook in the format before 2007, or one that is locked with a password.</summary>
    OldOrLocked,

    /// <summary>More rows than <see cref="GridLimits.MostRows"/>.</summary>
    TooManyRows,

    /// <summary>More columns than <see cref="GridLimits.MostColumns"/>.</summary>
    TooWide,

    /// <summary>Unfolds to more than <see cref="GridLimits.MostUnfolded"/>.</summary>
    TooLarge,

    /// <summary>Broken off, or not what it says it is.</summary>
    Damaged,

    /// <summary>A quotation mark opens and never closes.</summary>
    OpenQuote,
}
