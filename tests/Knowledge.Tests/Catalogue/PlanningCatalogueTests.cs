using Knowledge.Catalogue;

namespace Knowledge.Tests.Catalogue;

public sealed class PlanningCatalogueTests
{
    private readonly PlanningCatalogue catalogue = PlanningCatalogue.Load(Folders.Catalogue);
    private readonly SearchWords words = SearchWords.Load(Folders.Catalogue);

    [Fact]
    public void Every_id_that_is_referred_to_exists()
    {
        var audiences = catalogue.Audiences.Select(choice => choice.Id).ToHashSet();
        var resources = catalogue.Resources.Select(choice => choice.Id).ToHashSet();
        var kinds = catalogue.PartnerKinds.Select(kind => kind.Id).ToHashSet();
        var checklists = catalogue.Checklists.Select(checklist => checklist.Id).ToHashSet();
        var safeguards = catalogue.Safeguards.Select(item => item.Of).ToHashSet();
        var indicators = catalogue.Indicators.Select(indicator => indicator.Id).ToHashSet();
        Assert.Empty(catalogue.PartnerKinds.SelectMany(kind => kind.Audiences).Except(audiences));
        Assert.Empty(catalogue.PartnerKinds.SelectMany(kind => kind.Resources).Except(resources));
        Assert.Empty(catalogue.Recipes.SelectMany(recipe => recipe.Partners).Except(kinds));
        Assert.Empty(catalogue.Recipes.SelectMany(recipe => recipe.Audiences).Except(audiences));
        Assert.Empty(catalogue.Recipes.Select(recipe => recipe.Checklist).Except(checklists));
        Assert.Empty(catalogue.Recipes.SelectMany(recipe => recipe.Safeguards).Except(safeguards));
        Assert.Empty(catalogue.Recipes.SelectMany(recipe => recipe.Indicators).Except(indicators));
    }

    [Fact]
    public void Every_audience_and_every_resource_has_a_kind_of_partner_to_turn_to()
    {
        Assert.Empty(catalogue.Audiences.Select(choice => choice.Id).Except(catalogue.PartnerKinds.SelectMany(kind => kind.Audiences)));
        Assert.Empty(catalogue.Resources.Select(choice => choice.Id).Except(catalogue.PartnerKinds.SelectMany(kind => kind.Resources)));
    }

    [Fact]
    public void No_id_stands_twice()
    {
        Unique(catalogue.Recipes.Select(recipe => recipe.Id));
        Unique(catalogue.Checklists.SelectMany(checklist => checklist.Items).Concat(catalogue.Safeguards).Select(item => $"{item.Of}/{item.Id}"));
        Unique(catalogue.AgreementElements.Select(element => element.Id));
        Unique(catalogue.SuccessFactors.Select(factor => factor.Id));
        Unique(catalogue.Indicators.Select(indicator => indicator.Id));
        Unique(catalogue.Glossary.Select(term => term.Id));
        Unique(words.Topics.Select(field => field.Id));
    }

    [Fact]
    public void The_catalogue_is_as_rich_as_promised()
    {
        Assert.Equal(27, catalogue.AgreementElements.Count);
        Assert.Equal(12, catalogue.CheckupQuestions.Count);
        Assert.Equal(10, catalogue.Recipes.Count);
        Assert.Equal(5, catalogue.Checklists.Count);
        Assert.True(catalogue.Glossary.Count >= 80);
        Assert.True(words.Rings.Count >= 80);
        Assert.All(catalogue.Checklists, checklist => Assert.Contains(checklist.Items, item => item.Days == 0));
        Assert.Superset(new HashSet<string> { "minors", "photos", "money", "data", "rooms" }, catalogue.Safeguards.Select(item => item.Of).ToHashSet());
        Assert.Equal(6, catalogue.SuccessFactors.Select(factor => factor.Area).Distinct().Count());
        Assert.Empty(catalogue.CheckupQuestions.Select(question => question.Area).Except(catalogue.SuccessFactors.Select(factor => factor.Area)));
    }

    [Fact]
    public void Words_that_surround_a_topic_belong_to_an_article() =>
        Assert.Empty(words.Topics.Select(field => field.Id).Except(Searching.Desk.Shelf.Articles.Select(article => article.Slug)));

    [Fact]
    public void Lists_say_as_much_in_one_language_as_in_the_other()
    {
        Assert.All(catalogue.Recipes, recipe => Assert.Equal(recipe.Steps.German.Count, recipe.Steps.English.Count));
        Assert.All(catalogue.PartnerKinds, kind => Assert.Equal(kind.Offers.German.Count, kind.Offers.English.Count));
        Assert.All(catalogue.PartnerKinds, kind => Assert.Equal(kind.Cautions.German.Count, kind.Cautions.English.Count));
    }

    private static void Unique(IEnumerable<string> ids) =>
        Assert.Empty(ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key));
}
