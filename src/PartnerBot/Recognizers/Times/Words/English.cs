using PartnerBot.Recognizers.Times.Parsing;

namespace PartnerBot.Recognizers.Times.Words;

/// <summary>Everything particular to English.</summary>
internal static class English
{
    public static LanguageTable Table() => new(
        EnglishWords.Classes(),
        [
            .. EnglishNumbers.Rules,
            .. EnglishDays.Rules,
            .. EnglishPeriods.Rules,
            .. EnglishLengths.Rules,
            .. EnglishRanges.Rules,
            .. EnglishRepeats.Rules,
            .. EnglishClocks.Rules,
            .. EnglishChat.Rules,
            .. NamedDays.Rules(Holidays.HolidayNames.English),
            .. Top.Rules,
        ],
        new SlipList(
            [
                "january", "february", "august", "september", "october", "november", "december", "monday", "tuesday", "wednesday",
                "thursday", "friday", "saturday", "sunday", "tomorrow", "yesterday", "weekend", "quarter", "fortnight",
            ],
            ["sundry", "sundae", "sundays", "mondays", "fridays", "tuesdays", "thursdays", "saturdays", "quarters", "weekends", "quartet", "jaguar", "augusta"]));
}
