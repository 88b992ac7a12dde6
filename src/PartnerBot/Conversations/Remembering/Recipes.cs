using PartnerBot.Conversations.Carrying;
using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning.History;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Remembering;

/// <summary>Keeps a plan as the library's own recipe, and begins a plan by one.</summary>
internal static class Recipes
{
    private const int Most = 200;

    public static IReadOnlyList<Door> All { get; } =
    [
        new("save-recipe", Deed.EditStep, (talk, _) => Save(talk)),
        new("show-recipes", Deed.StartPlan, (talk, _) => List(talk)) { Anywhere = true },
        new("use-recipe", Deed.StartPlan, (talk, command) => Use(talk, command.Argument ?? "")) { Anywhere = true },
    ];

    /// <summary>The title of the recipe by which a plan shall begin, or null when the words say something else.</summary>
    public static string? Beginning(string text)
    {
        var words = text.Trim().TrimEnd('.', '!');
        foreach (var before in (ReadOnlySpan<string>)["neuer plan nach rezept ", "plan nach rezept ", "nach rezept ", "new plan from recipe ", "plan from recipe ", "from recipe "])
        {
            if (words.StartsWith(before, StringComparison.OrdinalIgnoreCase))
            {
                return words[before.Length..].Trim().Trim('„', '“', '”', '"');
            }
        }

        return null;
    }

    private static Decision Save(Talk talk)
    {
        if (talk.Scene.InGroup)
        {
            talk.Say("group.private");
            Guide.Repeat(talk);
            return talk.Done("command", "save-recipe");
        }

        // One recipe for each plan: saved again, it is brought up to date.
        var key = new RecordKey(OwnRecipe.Kind, talk.Plan!.Id);
        if (!talk.Scene.Fetched.Ones.TryGetValue(key, out var record))
        {
            return new Decision.Needs(new Need.One(key.Kind, key.Id));
        }

        talk.Keep(new RecordChange(key.Kind, key.Id, record?.Version ?? 0, OwnRecipe.Of(talk.Plan, talk.Plan.Title).Write()));
        talk.Say("recipe.saved", ("title", talk.Plan.Title));
        Guide.Repeat(talk);
        return talk.Done("command", "save-recipe");
    }

    private static Decision List(Talk talk)
    {
        if (!talk.Scene.Fetched.Kinds.TryGetValue(OwnRecipe.Kind, out var records))
        {
            return new Decision.Needs(new Need.AllOf(OwnRecipe.Kind));
        }

        if (records.Count == 0)
        {
            talk.Say("recipe.none");
            Guide.Repeat(talk);
        }
        else
        {
            talk.Add(new Reply.Offer(
                new Line("recipe.which", ("count", records.Count)),
                [.. records.Take(6).Select(record => new Line("recipe.begin", ("title", OwnRecipe.Read(record.Json).Title)))]));
        }

        return talk.Done("command", "show-recipes");
    }

    private static Decision Use(Talk talk, string title)
    {
        if (!talk.Scene.Fetched.Kinds.TryGetValue(OwnRecipe.Kind, out var records))
        {
            return new Decision.Needs(new Need.AllOf(OwnRecipe.Kind));
        }

        var recipe = records.Take(Most).Select(record => OwnRecipe.Read(record.Json)).FirstOrDefault(known => known.Title.Equals(title, StringComparison.OrdinalIgnoreCase));
        if (recipe is null)
        {
            return List(talk);
        }

        talk.Start(recipe.Title);
        foreach (var edit in recipe.Begin(talk.Plan!))
        {
            talk.Edit(edit);
        }

        talk.Place = new Place.Idle();
        talk.Say("recipe.begun", ("title", recipe.Title));
        Guide.Proceed(talk, open: true);
        return talk.Done("command", "use-recipe");
    }
}
