using Knowledge.Catalogue;
using Knowledge.Reading;
using Knowledge.Searching;
using Knowledge.Searching.Keeping;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Knowing;

/// <summary>The knowledge desk as conversations use it: one shelf, read once, asked by many.</summary>
public sealed class Desk(Shelf shelf, KnowledgeDesk desk)
{
    private readonly Dictionary<string, string> titles = shelf.Articles
        .GroupBy(article => article.Title, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, group => group.First().Slug, StringComparer.OrdinalIgnoreCase);

    /// <summary>What can be picked from while planning: checklists, safeguards, recipes; null where it does not lie beside the shelf.</summary>
    public PlanningCatalogue? Catalogue { get; init; }

    /// <summary>What became of the index that the build kept; anything but taken costs seconds at each start.</summary>
    public IndexState Index { get; init; }

    /// <summary>Files that were left out, each with its fault.</summary>
    public IReadOnlyList<Fault> Faults => shelf.Faults;

    public Answer Ask(string question, Language language, string? last) => desk.Ask(question, language.Code(), last);

    public Article? Article(string slug, Language language) => shelf.Find(slug, language.Code());

    /// <summary>Articles to look through, for somebody who has not asked yet.</summary>
    public IEnumerable<Article> Some(Language language, int count) => shelf.Articles.Where(article => article.Language == language.Code()).Take(count);

    /// <summary>The topic whose very title was said, as our own buttons do.</summary>
    public string? Titled(string text) => titles.GetValueOrDefault(text.Trim());

    /// <summary>Titles of the topics to read next.</summary>
    public IEnumerable<string> Related(string slug, Language language) =>
        (Article(slug, language)?.Related ?? []).Select(other => Article(other, language)?.Title).OfType<string>();

    /// <summary>Id of the planning step that the topic belongs to, or null.</summary>
    public string? StepOf(string slug) => shelf.Find(slug, "en") is { Step: not PlanSteps.None } article ? article.Step : null;
}
