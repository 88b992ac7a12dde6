using Knowledge.Catalogue;

namespace Knowledge.Tests.Catalogue;

public sealed class PartnerKindsTests
{
    private static readonly string[] Ids =
    [
        "day-care", "schools", "adult-education", "universities", "museums", "arts", "media-education", "local-media", "youth-family", "health",
        "seniors", "migrant-organisations", "inclusion", "employment", "business", "funders", "bookshops", "clubs", "faith", "prevention",
        "environment", "municipal", "other-libraries", "friends-initiatives",
    ];

    private readonly PlanningCatalogue catalogue = PlanningCatalogue.Load(Folders.Catalogue);

    [Fact]
    public void The_ids_that_plans_keep_stay_as_they_are() => Assert.Equal(Ids, catalogue.PartnerKinds.Select(kind => kind.Id));

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void No_two_kinds_share_a_name_or_a_synonym(string language)
    {
        var words = catalogue.PartnerKinds.SelectMany(kind => kind.Synonyms.In(language).Append(kind.Name.In(language)));
        Assert.Empty(words.GroupBy(word => word, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key));
    }
}
