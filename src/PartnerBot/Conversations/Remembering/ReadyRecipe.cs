using Knowledge.Catalogue;
using PartnerBot.Planning;
using PartnerBot.Planning.Goals;
using PartnerBot.Planning.Need;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Remembering;

/// <summary>A recipe of the catalogue as the first draft of a plan, which the person then corrects.</summary>
internal static class ReadyRecipe
{
    private static readonly Dictionary<string, string> Audiences = new()
    {
        ["small-children"] = "children", ["children"] = "pupils", ["youth"] = "teenagers", ["families"] = "families", ["students"] = "young-adults",
        ["adults"] = "adults", ["learners"] = "reading-difficulties", ["job-seekers"] = "jobseekers", ["newcomers"] = "newcomers",
        ["people-with-disabilities"] = "disabilities", ["seniors"] = "seniors", ["non-users"] = "non-users",
    };

    /// <summary>The recipe of that name in either language; of a part of a name only where it fits a single one.</summary>
    public static PlanRecipe? Named(PlanningCatalogue? catalogue, string words)
    {
        var wanted = words.Trim();
        var recipes = catalogue?.Recipes ?? [];
        var exact = recipes.FirstOrDefault(recipe => Names(recipe).Contains(wanted, StringComparer.OrdinalIgnoreCase));
        var close = wanted.Length < 4 ? [] : recipes.Where(recipe => Names(recipe).Any(name => name.Contains(wanted, StringComparison.OrdinalIgnoreCase))).ToList();
        return exact ?? (close is [var only] ? only : null);
    }

    /// <summary>The edits that lay the draft down: the need, for whom, what the library gives, and a goal.</summary>
    public static IReadOnlyList<Edit> Draft(PlanRecipe recipe, Language language)
    {
        var (code, goal) = (language.Code(), $"{GoalForm.Form.Id}-2");
        var known = recipe.Audiences.Where(Audiences.ContainsKey).Select(audience => Audiences[audience]).Distinct().ToList();
        return
        [
            new Edit.EntryAdded(NeedForm.Form.Id, NeedForm.Form.Id),
            new Edit.Answered(NeedForm.Form.Id, "need", new Value.Words(recipe.Need.In(code))),
            .. known.Count > 0 ? (IEnumerable<Edit>)[new Edit.Answered(NeedForm.Form.Id, "audience", new Value.Chosen(known))] : [],
            new Edit.Answered(NeedForm.Form.Id, "own-offer", new Value.Chosen([], recipe.Library.In(code))),
            new Edit.EntryAdded(goal, GoalForm.Form.Id),
            new Edit.Answered(goal, "statement", new Value.Words(recipe.Goal.In(code))),
        ];
    }

    private static string[] Names(PlanRecipe recipe) => [recipe.Name.German, recipe.Name.English];
}
