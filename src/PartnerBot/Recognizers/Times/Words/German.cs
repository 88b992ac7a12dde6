using PartnerBot.Recognizers.Times.Parsing;

namespace PartnerBot.Recognizers.Times.Words;

/// <summary>Everything particular to German.</summary>
internal static class German
{
    public static LanguageTable Table() => new(
        GermanWords.Classes(),
        [
            .. GermanNumbers.Rules,
            .. GermanDays.Rules,
            .. GermanPeriods.Rules,
            .. GermanLengths.Rules,
            .. GermanRanges.Rules,
            .. GermanRepeats.Rules,
            .. GermanClocks.Rules,
            .. GermanChat.Rules,
            .. NamedDays.Rules(Holidays.HolidayNames.German),
            .. Top.Rules,
        ],
        new SlipList(
            [
                "januar", "februar", "august", "september", "oktober", "november", "dezember", "montag", "dienstag", "mittwoch",
                "donnerstag", "freitag", "samstag", "sonntag", "sonnabend", "übermorgen", "vorgestern", "wochenende", "quartal", "halbjahr",
                "nächste", "nächsten", "nächster", "nächstes",
            ],
            ["montage", "montagen", "jaguar", "monate", "monaten", "sonntage", "freitage", "samstage", "auguste", "augusta", "quartale", "wochenenden", "nächster"]));
}
