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
    private const int LongestTitle = 120;
    private const int Most = 200;
    private const int MostShown = 20;
    private const int MostButtons = 6;

    public static IReadOnlyList<Door> All { get; } =
    [
        new("save-recipe", Deed.EditStep, (talk, command) => Save(talk, Named(command.Words) ?? talk.Plan!.Title)),
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

    private static Decision Save(Talk talk, string title)
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

        talk.Keep(new RecordChange(key.Kind, key.Id, record?.Version ?? 0, OwnRecipe.Of(talk.Plan, title).Write()));
        talk.Say("recipe.saved", ("title", title));
        Guide.Repeat(talk);
        return talk.Done("command", "save-recipe");
    }

    // "Als Rezept speichern: Unsere Vorlesestunde".
    private static string? Named(string words) =>
        words.Split(':', 2) is [_, var name] && name.Trim().Trim('„', '“', '”', '"', '.') is { Length: > 1 and <= LongestTitle } title ? title : null;

    private static Decision List(Talk talk)
    {
        if (!talk.Scene.Fetched.Kinds.TryGetValue(OwnRecipe.Kind, out var records))
        {
            return new Decision.Needs(new Need.AllOf(OwnRecipe.Kind));
        }

        var titles = records.Select(record => OwnRecipe.Read(record.Json).Title)
            .Concat((talk.Scene.Desk?.Catalogue?.Recipes ?? []).Select(recipe => recipe.Name.In(talk.Language.Code()))).Take(MostShown).ToList();
        if (titles.Count == 0)
        {
            talk.Say("recipe.none");
            Guide.Repeat(talk);
        }
        else
        {
            foreach (var title in titles)
            {
                talk.Say("recipe.line", ("title", title));
            }

            talk.Add(new Reply.Offer(new Line("recipe.which", ("count", titles.Count)), [.. titles.Take(MostButtons).Select(title => new Line("recipe.begin", ("title", title)))]));
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
            return ReadyRecipe.Named(talk.Scene.Desk?.Catalogue, title) is { } ready ? Draft(talk, ready) : List(talk);
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

    private static Decision Draft(Talk talk, Knowledge.Catalogue.PlanRecipe ready)
    {
        var title = ready.Name.In(talk.Language.Code());
        talk.Start(title);
        foreach (var edit in ReadyRecipe.Draft(ready, talk.Language))
        {
            talk.Edit(edit);
        }

        talk.Place = new Place.Idle();
        talk.Say("recipe.drafted", ("title", title), ("partner", ready.Partner.In(talk.Language.Code())));
        talk.Say("recipe.first-steps", ("steps", string.Join("\n", ready.Steps.In(talk.Language.Code()).Select(step => "• " + step))));
        Guide.Proceed(talk, open: true);
        return talk.Done("command", "use-recipe");
    }
}
