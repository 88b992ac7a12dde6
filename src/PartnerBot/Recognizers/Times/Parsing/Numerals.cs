using System.Globalization;

namespace PartnerBot.Recognizers.Times.Parsing;

/// <summary>What a run of digits can stand for.</summary>
internal static class Numerals
{
    /// <summary>Any number up to nine digits.</summary>
    public const string Number = "n";

    /// <summary>Day of a month, 1 to 31.</summary>
    public const string Day = "d";

    /// <summary>Month, 1 to 12.</summary>
    public const string Month = "mm";

    /// <summary>Four digits that a year may have.</summary>
    public const string Year = "yyyy";

    /// <summary>Two digits.</summary>
    public const string ShortYear = "yy";

    /// <summary>Hour, 0 to 24.</summary>
    public const string Hour = "hh";

    /// <summary>Minute or second, two digits.</summary>
    public const string Minute = "mi";

    /// <summary>Eight digits that are a calendar day, as a <see cref="DateTime"/>.</summary>
    public const string Compact = "ymd";

    /// <summary>The digits themselves, for fractions.</summary>
    public const string Digits = "digits";

    private static readonly object[] Boxes = [.. Enumerable.Range(0, 3000).Select(n => (object)n)];

    public static string[] Classes { get; } = [Number, Day, Month, Year, ShortYear, Hour, Minute, Compact, Digits];

    public static object Box(int number) => number is >= 0 and < 3000 ? Boxes[number] : number;

    public static Sense[] Senses(string digits, int[] symbols)
    {
        if (digits.Length > 9)
        {
            return [];
        }

        var number = int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        var box = Box(number);
        var senses = new List<Sense>(9) { new(symbols[0], box), new(symbols[8], digits) };
        void Add(bool holds, int index, object value)
        {
            if (holds)
            {
                senses.Add(new Sense(symbols[index], value));
            }
        }

        var isShort = digits.Length <= 2;
        Add(isShort && number is >= 1 and <= 31, 1, box);
        Add(isShort && number is >= 1 and <= 12, 2, box);
        Add(digits.Length == 4 && number is >= 1500 and <= 2199, 3, box);
        Add(digits.Length == 2, 4, box);
        Add(isShort && number <= 24, 5, box);
        Add(digits.Length == 2 && number < 60, 6, box);
        if (digits.Length == 8 && DateTime.TryParseExact(digits, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.Year is >= 1800 and < 2200)
        {
            Add(true, 7, day);
        }

        return [.. senses];
    }
}
