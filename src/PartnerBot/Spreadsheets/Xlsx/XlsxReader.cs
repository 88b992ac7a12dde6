using System.IO.Compression;
using System.Xml;

namespace PartnerBot.Spreadsheets.Xlsx;

/// <summary>The first visible sheet of a workbook (ECMA-376): shared and inline text, numbers as they stand, results of formulas as text.</summary>
internal static class XlsxReader
{
    public static GridReading Read(byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (zip.Entries.Count > GridLimits.MostParts)
            {
                return new GridReading.Refused(GridTrouble.TooLarge);
            }

            var parts = new Parts(zip);
            if (FirstSheet.Find(parts) is not { } sheet)
            {
                return new GridReading.Refused(GridTrouble.NoTable);
            }

            return SheetReader.Read(parts, sheet, SharedTexts.Read(parts));
        }
        catch (UnfoldedTooFarException)
        {
            return new GridReading.Refused(GridTrouble.TooLarge);
        }
        catch (InvalidDataException)
        {
            return new GridReading.Refused(GridTrouble.Damaged);
        }
        catch (XmlException)
        {
            // Broken, or with a document type declaration, which no workbook has.
            return new GridReading.Refused(GridTrouble.Damaged);
        }
    }
}
