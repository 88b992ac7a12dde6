using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations;

/// <summary>"Export the plan": where it can be fetched, for whoever may.</summary>
public sealed class TakingAlongTests
{
    [Theory]
    [InlineData(Language.German, "Plan exportieren")]
    [InlineData(Language.English, "Export the plan")]
    public void Whoever_is_in_the_plan_is_told_where_to_fetch_their_part_of_it(Language language, string words)
    {
        var company = Company.Gathered(language);
        Assert.Contains("export.whole", company.Anna.Say(words).Keys);
        Assert.Contains("export.whole", company.Ben.Say(words).Keys);
        Assert.Contains("export.shared", company.Kaya.Say(words).Keys);
        foreach (var form in (string[])["html", "md", "json"])
        {
            Assert.Contains($"/plans/{company.Plan.Id}/export.{form}", company.Kaya.Readable, StringComparison.Ordinal);
        }

        Assert.Contains("plan.none", company.Xaver.Say(words).Keys);
        Assert.Equal("export", company.Kaya.Account.Intent);
    }

    [Fact]
    public void An_administrators_look_is_noted_for_the_pages_and_its_reason_for_the_owners()
    {
        var company = Company.Gathered();
        company.Admin.Say($"Notzugriff {company.Plan.Id}", "Der Träger fragt nach dem Stand");
        Assert.Contains("break-glass.export", company.Admin.Keys);
        Assert.True(Opened.Read(company.Records.Find(Opened.Kind, Opened.Id("admin", company.Plan.Id))!.Json).Holds(company.Admin.At));
        Assert.Contains("break-glass.told", company.Anna.Say("Plan zeigen").Keys);
    }
}
