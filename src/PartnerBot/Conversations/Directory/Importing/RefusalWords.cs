using PartnerBot.Spreadsheets;

namespace PartnerBot.Conversations.Directory.Importing;

/// <summary>Why a file cannot be read as a list.</summary>
internal static class RefusalWords
{
    /// <param name="refused">Null for a file that is not there any more.</param>
    public static string Of(GridReading.Refused? refused) => refused?.Why switch
    {
        null => "import.refused.gone",
        GridTrouble.Empty => "import.refused.empty",
        GridTrouble.NoTable => "import.refused.no-table",
        GridTrouble.OldOrLocked => "import.refused.old",
        GridTrouble.TooManyRows => "import.refused.rows",
        GridTrouble.TooWide => "import.refused.wide",
        GridTrouble.TooLarge => "import.refused.large",
        GridTrouble.OpenQuote => "import.refused.quote",
        _ => "import.refused.damaged",
    };
}
