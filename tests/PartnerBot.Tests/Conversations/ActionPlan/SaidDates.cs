using PartnerBot.Tests.Planning;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations.ActionPlan;

/// <summary>What we ask people to say about the plan's dates is understood.</summary>
public sealed class SaidDates
{
    [Theory]
    [InlineData("The event is on May 12", Language.English, "event", "2027-05-12")]
    [InlineData("the signing is on January 15, 2027", Language.English, "signing", "2027-01-15")]
    [InlineData("Die Veranstaltung ist am 12. Mai", Language.German, "event", "2027-05-12")]
    [InlineData("Die Veranstaltung findet am 12.5.2027 statt", Language.German, "event", "2027-05-12")]
    public void A_date_of_the_plan_is_entered_by_saying_it(string words, Language language, string kind, string day)
    {
        var anchor = Assert.Single(new Chat(language).Open(PlanDrafts.Empty).Say(words).Plan.Of("anchor"));
        Assert.Equal((kind, PlanDrafts.On(day)), (anchor.Picked("kind"), anchor["day"]));
    }
}
