using PartnerBot.Recognizers.Times.Meanings;

namespace PartnerBot.Recognizers.Times.Words;

/// <summary>German words with a value; adjectives stand with all their endings.</summary>
internal static class GermanWords
{
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, object>> Classes() =>
        new Dictionary<string, IReadOnlyDictionary<string, object>>(StringComparer.Ordinal)
        {
            ["monthname"] = WordClass.Numbers(
                """
                januar jänner januars=1
                februar feber februars=2
                märz märzes=3
                april aprils=4
                mai mais=5
                juni=6
                juli=7
                august augusts=8
                september septembers=9
                oktober oktobers=10
                november novembers=11
                dezember dezembers=12
                """),
            ["monthabbr"] = WordClass.Numbers(
                """
                jan jän=1
                feb febr=2
                mrz mär=3
                apr=4
                jun=6
                jul=7
                aug=8
                sep sept=9
                okt oct=10
                nov=11
                dez dec=12
                """),
            ["weekdayname"] = WordClass.Numbers(
                """
                montag=1
                dienstag=2
                mittwoch=3
                donnerstag=4
                freitag=5
                samstag sonnabend=6
                sonntag=7
                """),
            ["weekdayabbr"] = WordClass.Numbers(
                """
                mo=1
                di=2
                mi=3
                do=4
                fr=5
                sa=6
                so=7
                """),
            ["weekdays"] = WordClass.Numbers(
                """
                montags=1
                dienstags dienstage=2
                mittwochs mittwoche=3
                donnerstags donnerstage=4
                freitags freitage=5
                samstags sonnabends samstage=6
                sonntags sonntage=7
                """),
            ["unit"] = WordClass.Members<Unit>(
                """
                sekunde sekunden sek=Second
                minute minuten min=Minute
                stunde stunden std stdn=Hour
                tag tage tagen tages tags tg tge=Day
                werktag werktage werktagen arbeitstag arbeitstage arbeitstagen=WorkingDay
                woche wochen wo=Week
                wochenende wochenenden wochenendes=Weekend
                monat monate monaten monats mon=Month
                quartal quartale quartalen quartals vierteljahr vierteljahre vierteljahren=Quarter
                halbjahr halbjahre halbjahren halbjahrs halbjahres semester semestern=HalfYear
                jahr jahre jahren jahrs jahres=Year
                jahrzehnt jahrzehnte jahrzehnten jahrzehnts dekade dekaden=Decade
                jahrhundert jahrhunderte jahrhunderten jahrhunderts=Century
                """),
            ["letterunit"] = WordClass.Members<Unit>(
                """
                h=Hour
                d=Day
                w=Week
                """),
            ["periodunit"] = WordClass.Members<Unit>(
                """
                tag tages=Day
                werktag werktags=WorkingDay
                woche=Week
                wochenende wochenendes=Weekend
                monat monats monates=Month
                quartal quartals=Quarter
                halbjahr halbjahrs halbjahres=HalfYear
                jahr jahres jahrs kalenderjahr kalenderjahres=Year
                jahrzehnt jahrzehnts=Decade
                jahrhundert jahrhunderts=Century
                """),
            ["swing"] = Endings(("dies", 0), ("aktuell", 0), ("laufend", 0), ("jetzig", 0), ("nächst", 1), ("kommend", 1), ("folgend", 1),
                ("letzt", -1), ("vergangen", -1), ("vorig", -1), ("übernächst", 2), ("vorletzt", -2)),
            ["coming"] = Endings(("kommend", 1)),
            ["relday"] = WordClass.Numbers(
                """
                heute heut jetzt=0
                morgen=1
                übermorgen=2
                gestern=-1
                vorgestern=-2
                """),
            ["season"] = WordClass.Signs(
                """
                frühling frühjahr frühlings frühjahrs=SP
                sommer sommers sommersemester=SU
                herbst herbstes=FA
                winter winters wintersemester=WI
                """),
            ["part"] = WordClass.Signs(
                """
                anfang beginn anfangs=start
                mitte=mid
                ende=end
                """),
            ["later"] = WordClass.Signs(
                """
                früher=start
                später=end
                """),
            ["edgeof"] = WordClass.Members<Unit>(
                """
                jahres=Year
                monats=Month
                wochen=Week
                quartals=Quarter
                """),
            ["rhythm"] = WordClass.Signs(
                """
                täglich tägliche täglichen tägliches täglicher alltäglich=P1D
                wöchentlich wöchentliche wöchentlichen wöchentliches wöchentlicher=P1W
                vierzehntägig vierzehntägige vierzehntägigen zweiwöchentlich zweiwöchentliche zweiwöchig zweiwöchige vierzehntäglich=P2W
                monatlich monatliche monatlichen monatliches monatlicher allmonatlich=P1M
                zweimonatlich zweimonatliche zweimonatlichen=P2M
                quartalsweise vierteljährlich vierteljährliche vierteljährlichen vierteljährliches vierteljährlicher=P3M
                halbjährlich halbjährliche halbjährlichen halbjährliches halbjährlicher=P6M
                jährlich jährliche jährlichen jährliches jährlicher alljährlich=P1Y
                werktags werktäglich werktägliche=P1WD
                wochentags=P1WD
                """),
            ["daypart"] = WordClass.Signs(
                """
                früh morgen morgens vormittag vormittags=TMO
                mittag mittags=TMI
                nachmittag nachmittags=TAF
                abend abends=TEV
                nacht nachts=TNI
                """),
            ["dayandpart"] = GermanChat.DayParts,
            ["dayparts"] = WordClass.Signs(
                """
                morgens vormittags=TMO
                mittags=TMI
                nachmittags=TAF
                abends=TEV
                nachts=TNI
                """),
            ["halves"] = GermanNumbers.Halves,
            ["yearword"] = GermanNumbers.YearWords,
            ["card"] = GermanNumbers.Cardinals,
            ["ordinal"] = GermanNumbers.Ordinals,
            ["decadeword"] = WordClass.Numbers(
                """
                zwanziger=20
                dreißiger=30
                vierziger=40
                fünfziger=50
                sechziger=60
                siebziger=70
                achtziger=80
                neunziger=90
                """),
            ["anchor"] = PlanDates.German,
            ["letter"] = PlanDates.Letters,
            ["function"] = WordClass.Plain(
                """
                ab aber alle als am an auch auf aus bei bis da damit dann das dass dem den der des die dies doch durch ein eine einem einen einer er es
                für gegen hat haben habe ich im in ist ja kann kein keine man mit muss nach nicht noch nur ob oder ohne schon sein sich sie sind so soll
                sollen sowie um und uns unser vom von vor wann war waren was weil wenn wer werden wie will wir wird wo zu zum zur über unter zwischen
                """),
        };

    private static Dictionary<string, object> Endings(params (string Stem, int Value)[] stems) => stems
        .SelectMany(stem => Inflection.Endings.Select(ending => (Word: stem.Stem + ending, stem.Value)))
        .ToDictionary(pair => pair.Word, object (pair) => Parsing.Numerals.Box(pair.Value), StringComparer.Ordinal);
}
