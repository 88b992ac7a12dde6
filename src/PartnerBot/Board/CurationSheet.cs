using PartnerBot.Conversations.Knowing;
using PartnerBot.Conversations.Knowing.Curating;
using PartnerBot.Texts;

namespace PartnerBot.Board;

/// <summary>The page of those who look after the knowledge.</summary>
internal static class CurationSheet
{
    public static Html Draw(Leaf leaf, IReadOnlyList<OpenQuestion> questions, IReadOnlyList<(string Id, Rating Rating)> ratings, Desk desk) => Html.Of($"""
        <main id="board" tabindex="-1">
          <h1>{leaf.Say("board.questions")}</h1>
          {Table(leaf, "questions-open", leaf.Say("board.questions.open"), leaf.Say("board.questions.none"),
              ["board.questions.question", "board.questions.times", "board.questions.last", "board.questions.near"],
              [.. questions.Select(question => Row(leaf, question, desk))])}
          {Table(leaf, "questions-low", leaf.Say("board.questions.low"), leaf.Say("board.questions.low.none"),
              ["board.questions.article", "board.questions.helpful", "board.questions.unhelpful", "board.questions.words"],
              [.. ratings.Select(one => Row(one.Id, one.Rating, desk))])}
          {Table(leaf, "questions-faults", leaf.Say("board.questions.faults"), leaf.Say("board.questions.faults.none"),
              ["board.questions.file", "board.questions.why"],
              [.. desk.Faults.Select(fault => Html.Of($"<tr><td>{fault.File}</td><td lang=\"en\">{fault.Why}</td></tr>"))])}
        </main>
        """);

    private static Html Row(Leaf leaf, OpenQuestion question, Desk desk)
    {
        var language = Languages.Of(question.Language);
        return Html.Of($"""
            <tr><td lang="{language.Code()}">{question.Text}</td><td class="count">{question.Times}</td><td>{leaf.Short(question.Last)}</td>
            <td lang="{language.Code()}">{string.Join(", ", question.Nearest.Select(slug => desk.Article(slug, language)?.Title ?? slug))}</td></tr>
            """);
    }

    private static Html Row(string id, Rating rating, Desk desk) => Html.Of($"""
        <tr><td>{Title(desk, id)}</td><td class="count">{rating.Helpful}</td><td class="count">{rating.NotHelpful}</td>
        <td>{(rating.Words is { Count: > 0 } words ? Html.Of($"<ul>{words.Select(one => Html.Of($"<li>{one}</li>"))}</ul>") : Html.Of($""))}</td></tr>
        """);

    // Kept as slug.language.
    private static string Title(Desk desk, string id) =>
        id.LastIndexOf('.') is > 0 and var dot && desk.Article(id[..dot], Languages.Of(id[(dot + 1)..])) is { } article ? $"{article.Title} ({id[(dot + 1)..]})" : id;

    private static Html Table(Leaf leaf, string id, string title, string none, IReadOnlyList<string> heads, IReadOnlyList<Html> rows) => Html.Of($"""
        <section aria-labelledby="{id}"><h2 id="{id}">{title}</h2>
        {(rows.Count == 0 ? Html.Of($"<p class=\"soft\">{none}</p>")
            : Html.Of($"<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-labelledby=\"{id}\"><table><thead><tr>{heads.Select(head => Html.Of($"<th scope=\"col\">{leaf.Say(head)}</th>"))}</tr></thead><tbody>{rows}</tbody></table></div>"))}
        </section>
        """);
}
