using PartnerBot.Conversations.Answers;
using PartnerBot.Planning;
using PartnerBot.Recognizers.Times;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations.Answers;

/// <summary>The new year, the school year, and school holidays, which no words alone can date.</summary>
public sealed class SchoolDays
{
    private static readonly DateTime Local = new(2026, 11, 24, 10, 0, 0);

    [Theory]
    [InlineData(Language.German, "im neuen Jahr", "2027-01-31", "2027-12-31")]
    [InlineData(Language.German, "Anfang des neuen Jahres", "2027-01-31", "2027-06-30")]
    [InlineData(Language.German, "bis zum neuen Jahr", "2026-12-31", null)]
    [InlineData(Language.German, "zu Beginn des Schuljahres", "2027-08-01", null)]
    [InlineData(Language.German, "zum neuen Schuljahr", "2027-08-01", null)]
    [InlineData(Language.German, "Anfang des nächsten Schuljahres", "2027-08-01", null)]
    [InlineData(Language.German, "im neuen Schuljahr", "2027-08-31", "2028-07-31")]
    [InlineData(Language.English, "in the new year", "2027-01-31", "2027-12-31")]
    [InlineData(Language.English, "early in the new year", "2027-01-31", "2027-06-30")]
    [InlineData(Language.English, "at the beginning of the school year", "2027-08-01", null)]
    [InlineData(Language.English, "at the start of the new school year", "2027-08-01", null)]
    [InlineData(Language.English, "in the new school year", "2027-08-31", "2028-07-31")]
    [InlineData(Language.English, "by the new year", "2027-01-01", null)]
    public void What_begins_anew_is_read_as_its_beginning(Language language, string words, string day, string? other)
    {
        var taken = Assert.IsType<Reading.Taken>(DayReader.Read(words, language, Local));
        Assert.Equal((day, other), (Iso(taken.Value), taken.Other is null ? null : Iso(taken.Other)));
    }

    [Fact]
    public void In_January_the_new_year_is_the_one_that_has_begun() =>
        Assert.Equal("2027-01-31", Iso(Assert.IsType<Reading.Taken>(DayReader.Read("im neuen Jahr", Language.German, new DateTime(2027, 1, 8, 9, 0, 0))).Value));

    [Theory]
    [InlineData(Language.German, "nach den Sommerferien", "nach den Sommerferien")]
    [InlineData(Language.German, "zwei Wochen vor den Herbstferien", "zwei Wochen vor den Herbstferien")]
    [InlineData(Language.German, "Das machen wir in den Osterferien", "in den Osterferien")]
    [InlineData(Language.German, "bis zu den Ferien", "bis zu den Ferien")]
    [InlineData(Language.English, "after the summer holidays", "after the summer holidays")]
    [InlineData(Language.English, "before spring break", "before spring break")]
    [InlineData(Language.English, "right after the Christmas holidays", "right after the Christmas holidays")]
    [InlineData(Language.English, "two weeks before the summer vacation", "two weeks before the summer vacation")]
    public void School_holidays_are_asked_about_with_the_reason(Language language, string words, string named)
    {
        var why = Assert.IsType<Reading.Refused>(DayReader.Read(words, language, Local)).Why;
        Assert.Equal(("answer.school-break", named), (why.Key, why.Slots.Single().Value));
        Assert.Equal("answer.school-break", Assert.IsType<Reading.Refused>(WhenReader.Read(words, language, Local, null)).Why.Key);
    }

    [Theory]
    [InlineData(Language.German, "nach den Sommerferien, am 15.9.2027", "2027-09-15")]
    [InlineData(Language.German, "nach dem Sommer", "2027-09-01")]
    [InlineData(Language.German, "ein Ferienprogramm bis Ostern", "2027-03-28")]
    [InlineData(Language.English, "after the summer holidays, September 15, 2027", "2027-09-15")]
    [InlineData(Language.English, "after the summer", "2027-09-01")]
    public void A_date_beside_them_still_counts(Language language, string words, string day) =>
        Assert.Equal(day, Iso(Assert.IsType<Reading.Taken>(DayReader.Read(words, language, Local)).Value));

    [Theory]
    [InlineData(Language.German, "nach den Sommerferien")]
    [InlineData(Language.English, "after the summer break")]
    public void After_the_summer_holidays_is_when_the_plans_school_year_begins(Language language, string words)
    {
        var plan = Anchored("school-year", new DateOnly(2027, 9, 13));
        Assert.Equal(new Value.Relative("school-year", 0, Span.Days), Assert.IsType<Reading.Taken>(WhenReader.Read(words, language, Local, plan)).Value);
        Assert.Equal("2027-09-13", Iso(Assert.IsType<Reading.Taken>(WhenReader.ReadDay(words, language, Local, plan)).Value));
        // Other holidays are not, and neither is a distance from them.
        Assert.IsType<Reading.Refused>(WhenReader.Read("nach den Osterferien", Language.German, Local, plan));
        Assert.IsType<Reading.Refused>(WhenReader.Read("zwei Wochen nach den Sommerferien", Language.German, Local, plan));
    }

    [Fact]
    public void A_day_field_takes_the_day_that_hangs_on_a_date_of_the_plan()
    {
        var plan = Anchored("hearing", new DateOnly(2027, 2, 1));
        Assert.Equal("2027-01-18", Iso(Assert.IsType<Reading.Taken>(WhenReader.ReadDay("zwei Wochen vor der Haushaltsberatung", Language.German, Local, plan)).Value));
        Assert.Equal("answer.hanging-day", Assert.IsType<Reading.Refused>(WhenReader.ReadDay("zwei Wochen vor der Haushaltsberatung", Language.German, Local, null)).Why.Key);
    }

    [Fact]
    public void Looking_for_holidays_takes_time_that_grows_with_the_text()
    {
        foreach (var text in (string[])[new string('a', 28_000) + " ferien", string.Concat(Enumerable.Repeat("zwei wochen nach den ", 1_400)) + "Sommerferien", string.Concat(Enumerable.Repeat("summer school ", 2_000))])
        {
            _ = SchoolBreaks.In(text);
        }

        Assert.Equal("nach den Sommerferien", SchoolBreaks.In(string.Concat(Enumerable.Repeat("und dann ", 3_000)) + "nach den Sommerferien")!.Text);
    }

    private static Plan Anchored(string kind, DateOnly day) => Editing.Begin(new Edit.Started("plan-1", "Lesen", "anna", Chat.Now, "Anna Berg")).Apply(
    [
        new Edit.EntryAdded("anchor-1", "anchor"),
        new Edit.Answered("anchor-1", "kind", new Value.Chosen([kind])),
        new Edit.Answered("anchor-1", "day", new Value.Day(day)),
    ]);

    private static string? Iso(Value value) => value is Value.Day(var day) ? day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : value.ToString();
}
