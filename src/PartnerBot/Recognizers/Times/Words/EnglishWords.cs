using PartnerBot.Recognizers.Times.Meanings;

namespace PartnerBot.Recognizers.Times.Words;

/// <summary>English words with a value.</summary>
internal static class EnglishWords
{
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, object>> Classes() =>
        new Dictionary<string, IReadOnlyDictionary<string, object>>(StringComparer.Ordinal)
        {
            ["monthname"] = WordClass.Numbers(
                """
                january=1
                february=2
                march=3
                april=4
                may=5
                june=6
                july=7
                august=8
                september=9
                october=10
                november=11
                december=12
                """),
            ["monthabbr"] = WordClass.Numbers(
                """
                jan=1
                feb febr=2
                mar=3
                apr=4
                jun=6
                jul=7
                aug=8
                sep sept=9
                oct=10
                nov=11
                dec=12
                """),
            ["weekdayname"] = WordClass.Numbers(
                """
                monday=1
                tuesday=2
                wednesday=3
                thursday=4
                friday=5
                saturday=6
                sunday=7
                """),
            ["weekdayabbr"] = WordClass.Numbers(
                """
                mon=1
                tue tues=2
                wed weds=3
                thu thur thurs=4
                fri=5
                sat=6
                sun=7
                """),
            ["weekdays"] = WordClass.Numbers(
                """
                mondays=1
                tuesdays=2
                wednesdays=3
                thursdays=4
                fridays=5
                saturdays=6
                sundays=7
                """),
            ["unit"] = WordClass.Members<Unit>(
                """
                second seconds sec secs=Second
                minute minutes min mins=Minute
                hour hours hr hrs=Hour
                day days=Day
                weekday weekdays workday workdays=WorkingDay
                week weeks wk wks=Week
                weekend weekends wknd wkend=Weekend
                fortnight fortnights=Fortnight
                month months mo mos=Month
                quarter quarters qtr=Quarter
                semester semesters=HalfYear
                year years yr yrs=Year
                decade decades=Decade
                century centuries=Century
                """),
            ["letterunit"] = WordClass.Members<Unit>(
                """
                s=Second
                h=Hour
                d=Day
                w=Week
                y=Year
                """),
            ["periodunit"] = WordClass.Members<Unit>(
                """
                day=Day
                week wk=Week
                month=Month
                quarter qtr=Quarter
                year yr=Year
                weekend wknd wkend=Weekend
                fortnight=Fortnight
                decade=Decade
                century=Century
                workweek=WorkingDay
                """),
            ["swing"] = WordClass.Numbers(
                """
                this current present=0
                next coming upcoming following nxt=1
                last past previous=-1
                """),
            ["coming"] = WordClass.Plain("upcoming coming following next"),
            ["relday"] = WordClass.Numbers(
                """
                today now=0
                tomorrow tmrw tmr tomorow tommorow tommorrow tmw tomorrows 2moro=1
                yesterday=-1
                """),
            ["season"] = WordClass.Signs(
                """
                spring=SP
                summer=SU
                fall autumn=FA
                winter=WI
                """),
            ["part"] = WordClass.Signs(
                """
                beginning start begin=start
                middle mid=mid
                end close=end
                """),
            ["early"] = WordClass.Signs(
                """
                early=start
                mid=mid
                late=end
                """),
            ["earlier"] = WordClass.Signs(
                """
                earlier=start
                later=end
                """),
            ["several"] = WordClass.Plain("few some several"),
            ["rhythm"] = WordClass.Signs(
                """
                daily=P1D
                weekly=P1W
                fortnightly biweekly=P2W
                monthly=P1M
                bimonthly=P2M
                quarterly=P3M
                semiannual semiannually biannual biannually=P0.5Y
                yearly annual annually=P1Y
                weekdays=P1WD
                everyday=P1D
                """),
            ["adverbunit"] = WordClass.Signs(
                """
                weekly=P2W
                monthly=P2M
                annual annually=P0.5Y
                """),
            ["daypart"] = WordClass.Signs(
                """
                morning=TMO
                noon midday=TMI
                afternoon=TAF
                evening=TEV
                night=TNI
                """),
            ["dayparts"] = WordClass.Signs(
                """
                mornings=TMO
                afternoons=TAF
                evenings=TEV
                nights=TNI
                """),
            ["decadeword"] = WordClass.Numbers(
                """
                twenties=20
                thirties=30
                forties=40
                fifties=50
                sixties=60
                seventies=70
                eighties=80
                nineties=90
                """),
            ["anchor"] = PlanDates.English,
            ["letter"] = PlanDates.Letters,
            ["card"] = EnglishNumbers.Cardinals,
            ["ones"] = EnglishNumbers.Ones,
            ["tens"] = EnglishNumbers.Tens,
            ["ordinal"] = EnglishNumbers.Ordinals,
            ["ordinalones"] = EnglishNumbers.OrdinalOnes,
            ["function"] = WordClass.Plain(
                """
                a after all an and are as at be because been before but by can could did do does during for from had has have how i if in into is it
                its just later may might must no not of off on or our over per please shall she should since so than that the their then there they
                this through till to too until up upon was we were what when where which while who will with within would you your he s
                """),
        };
}
