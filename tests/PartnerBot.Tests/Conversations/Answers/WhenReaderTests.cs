using PartnerBot.Conversations.Answers;
using PartnerBot.Planning;
using PartnerBot.Planning.Actions;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations.Answers;

public sealed class WhenReaderTests
{
    [Theory]
    [InlineData("sechs Wochen vor der Haushaltsberatung", "hearing", -6, Span.Weeks)]
    [InlineData("two days after kick-off", "kick-off", 2, Span.Days)]
    public void A_due_field_keeps_the_distance(string words, string anchor, int offset, Span unit) =>
        Assert.Equal(new Value.Relative(anchor, offset, unit), Assert.IsType<Reading.Taken>(Read(words)).Value);

    [Fact]
    public void A_due_field_takes_a_day() => Assert.Equal(new Value.Day(new DateOnly(2027, 3, 31)), Assert.IsType<Reading.Taken>(Read("31.3.2027")).Value);

    [Fact]
    public void A_distance_nobody_plans_is_asked_again() => Assert.Equal("answer.no-day", Assert.IsType<Reading.Refused>(Read("9000 Wochen vor der Haushaltsberatung")).Why.Key);

    private static Reading Read(string words) => FieldReader.Read(TaskForm.Form.Field("due")!, words, Language.German, new DateTime(2026, 11, 21, 10, 0, 0));
}
