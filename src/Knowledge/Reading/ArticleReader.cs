using System.Globalization;

namespace Knowledge.Reading;

/// <summary>Turns the text of one file into an article and refuses keys or words that no one else would understand.</summary>
public static class ArticleReader
{
    private static readonly string[] Keys =
        ["title", "summary", "sources", "reviewed", "related", "step", "questions"];

    /// <summary>The article in a file's text.</summary>
    /// <exception cref="EntryException">The text does not follow the form of the shelf.</exception>
    public static Article Read(string slug, string language, string text, bool own = false)
    {
        var (front, body) = EntryReader.WithBody(text);
        if (front.Keys.FirstOrDefault(key => !Keys.Contains(key)) is { } unknown)
        {
            throw new EntryException(front.Line, $"'{unknown}' is no known key");
        }

        var step = front.Text("step");
        if (!PlanSteps.All.Contains(step))
        {
            throw new EntryException(front.Line, $"'{step}' is no known step");
        }

        if (!DateOnly.TryParseExact(front.Text("reviewed"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var reviewed))
        {
            throw new EntryException(front.Line, "'reviewed' must be a date like 2026-11-21");
        }

        return body.Length == 0
            ? throw new EntryException(front.Line, "there is no text below the front matter")
            : new Article(
                slug, language, front.Text("title"), front.Text("summary"), front.List("sources"), reviewed,
                front.ListOrEmpty("related"), step, front.List("questions"), body, own);
    }
}
