using PartnerBot.Conversations.Knowing;
using PartnerBot.Planning;
using PartnerBot.Turns;

namespace PartnerBot.Tests.Conversations;

public sealed class ReadyRecipes
{
    private static readonly Desk Shelf = TurnRegistration.OpenDesk(null);

    [Fact]
    public void A_recipe_drafts_need_audience_offer_and_goal_and_the_plan_goes_on_with_what_is_missing()
    {
        var chat = new Chat { Desk = Shelf }.Say("Nach Rezept Lesepartnerschaft mit einer Kita");
        Assert.Contains("recipe.drafted", chat.Keys);
        Assert.NotNull(chat.Text("need", "need"));
        Assert.NotNull(chat.Plan.Of("goal").Single().Said("statement"));
        Assert.Equal("need.evidence", chat.Asked);
        Assert.Equal("Wir wollen mehr Vorlesen.", chat.Say("Bedarf ändern", "Wir wollen mehr Vorlesen.").Text("need", "need"));
    }

    [Fact]
    public void All_recipes_of_the_catalogue_can_be_begun_in_both_languages()
    {
        foreach (var recipe in Shelf.Catalogue!.Recipes)
        {
            Assert.Contains("recipe.drafted", new Chat { Desk = Shelf }.Say($"Nach Rezept {recipe.Name.German}").Keys);
            var english = new Chat(PartnerBot.Texts.Language.English) { Desk = Shelf }.Say($"From recipe {recipe.Name.English}");
            Assert.Equal(recipe.Need.English, english.Text("need", "need"));
        }
    }

    [Fact]
    public void A_name_that_nobody_knows_shows_the_list() =>
        Assert.Contains("recipe.which", new Chat { Desk = Shelf }.Say("Nach Rezept Mondfahrt").Keys);
}
