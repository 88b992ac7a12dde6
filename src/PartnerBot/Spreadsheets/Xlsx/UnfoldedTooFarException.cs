namespace PartnerBot.Spreadsheets.Xlsx;

/// <summary>A packed part unfolds to more than a workbook may hold.</summary>
internal sealed class UnfoldedTooFarException : Exception;
