using Knowledge.Catalogue;
using Knowledge.Reading;
using Knowledge.Searching;

namespace Knowledge.Tests.Searching;

/// <summary>Questions held apart from what a desk learns: every fifth of those that articles name, of the situations beside them, and of the messages about other things.</summary>
internal static class Held
{
    public const int Parts = 5;

    /// <summary>A desk that never saw one part.</summary>
    public static KnowledgeDesk DeskWithout(int part) => KnowledgeDesk.Open(
        new Shelf([.. Desk.Shelf.Articles.Select(article => article with { Questions = Without(part, article.Questions) })], []),
        Desk.Words with { Topics = [.. Desk.Words.Topics.Select(topic => Without(part, topic))], Elsewhere = [.. Desk.Words.Elsewhere.Select(field => Without(part, field))] });

    /// <summary>The part it never saw, of the questions that articles name.</summary>
    public static IEnumerable<(string Slug, string Question)> Named(int part, string language) =>
        Desk.Shelf.Articles.Where(article => article.Language == language).SelectMany(article => Of(part, article.Questions).Select(question => (article.Slug, question)));

    /// <summary>The part it never saw, of the situations.</summary>
    public static IEnumerable<(string Slug, string Question)> Told(int part, string language) =>
        Desk.Words.Topics.SelectMany(topic => Of(part, topic.Asked.In(language)).Select(question => (topic.Id, question)));

    /// <summary>The part it never saw, of the messages about other things.</summary>
    public static IEnumerable<string> Elsewhere(int part, string language) => Desk.Words.Elsewhere.SelectMany(field => Of(part, field.Asked.In(language)));

    private static WordField Without(int part, WordField field) =>
        field with { Asked = new(Without(part, field.Asked.In("de")), Without(part, field.Asked.In("en"))) };

    private static IEnumerable<string> Of(int part, IReadOnlyList<string> questions) => questions.Where((_, at) => at % Parts == part);

    private static IReadOnlyList<string> Without(int part, IReadOnlyList<string> questions) => [.. questions.Where((_, at) => at % Parts != part)];
}
