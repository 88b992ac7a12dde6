namespace Knowledge.Reading;

/// <summary>One article of the shelf in one language. Its twin in the other language has the same slug.</summary>
/// <param name="Slug">The topic: the file's name without its ending.</param>
/// <param name="Language">The language it is written in: <c>de</c> or <c>en</c>.</param>
/// <param name="Title">The title as readers see it.</param>
/// <param name="Summary">One sentence, the point first.</param>
/// <param name="Sources">Where the facts come from.</param>
/// <param name="Reviewed">The day on which somebody last read it critically.</param>
/// <param name="Related">Slugs of topics to read next.</param>
/// <param name="Step">The planning step it belongs to (see <see cref="PlanSteps"/>), or <c>none</c>.</param>
/// <param name="Questions">How a person would ask or tell it.</param>
/// <param name="Body">The text, in Markdown.</param>
/// <param name="Own">Whether it comes from the library's own folder.</param>
public sealed record Article(
    string Slug,
    string Language,
    string Title,
    string Summary,
    IReadOnlyList<string> Sources,
    DateOnly Reviewed,
    IReadOnlyList<string> Related,
    string Step,
    IReadOnlyList<string> Questions,
    string Body,
    bool Own);
